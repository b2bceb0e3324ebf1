using Graph.Tests.Support;
using Xunit;

namespace Graph.Tests.Extraction.Events;

public sealed class MeetingMergerTests
{
    [Theory]
    [InlineData(
        "Kenyan President Daniel Mutai met Ugandan President Moses Okello in Kampala on Monday. The meeting lasted an hour.",
        "0 meeting held 2021-03-08 Daniel Mutai+Moses Okello @ Kampala | 0 meeting held"
    )]
    [InlineData(
        "Kenyan President Daniel Mutai met Ugandan President Moses Okello. Mutai met Okello in Kampala.",
        "0 meeting held Daniel Mutai+Moses Okello | 0 meeting held Daniel Mutai+Moses Okello @ Kampala"
    )]
    [InlineData("Kenya and Uganda held talks in Arusha. The talks ended on Tuesday.", "0 talks held Kenya+Uganda @ Arusha | 0 talks held 2021-03-09")]
    [InlineData(
        "Kenyan President Daniel Mutai was to meet Ugandan President Moses Okello on Friday. The meeting was called off.",
        "0 meeting planned 2021-03-12 Daniel Mutai+Moses Okello | 0 meeting cancelled"
    )]
    public void Reports_of_one_meeting_have_one_number(string text, string expected) => Assert.Equal(expected, Reading.Numbered(text));

    [Theory]
    [InlineData(
        "Kenyan President Daniel Mutai met Ugandan President Moses Okello on Monday. Mutai and Okello met again on Tuesday.",
        "0 meeting held 2021-03-08 Daniel Mutai+Moses Okello | 1 meeting held 2021-03-09 Daniel Mutai+Moses Okello"
    )]
    [InlineData(
        "Kenyan President Daniel Mutai met Ugandan President Moses Okello in Kampala. Mutai will meet Okello in May.",
        "0 meeting held Daniel Mutai+Moses Okello @ Kampala | 1 meeting planned 2021-05 Daniel Mutai+Moses Okello"
    )]
    [InlineData(
        "Kenyan President Daniel Mutai met Ugandan President Moses Okello. Mutai called Tanzanian President Juma Mbeki on Monday.",
        "0 meeting held Daniel Mutai+Moses Okello | 1 call held 2021-03-08 Daniel Mutai+Juma Mbeki"
    )]
    [InlineData(
        "Kenyan President Daniel Mutai met Ugandan President Moses Okello. Mutai held talks with Tanzanian President Juma Mbeki.",
        "0 meeting held Daniel Mutai+Moses Okello | 1 talks held Daniel Mutai+Juma Mbeki"
    )]
    [InlineData(
        "Kenyan President Daniel Mutai met Ugandan President Moses Okello. Mutai spoke by phone with Okello.",
        "0 meeting held Daniel Mutai+Moses Okello | 1 call held Daniel Mutai+Moses Okello"
    )]
    [InlineData(
        "Kenyan President Daniel Mutai visited Oslo on Monday. Mutai visited Stockholm on Tuesday.",
        "0 visit held 2021-03-08 Daniel Mutai @ Oslo | 1 visit held 2021-03-09 Daniel Mutai @ Stockholm"
    )]
    [InlineData("The meeting lasted an hour.", "")]
    public void Other_days_parties_kinds_and_plans_are_other_meetings(string text, string expected) => Assert.Equal(expected, Reading.Numbered(text));
}
