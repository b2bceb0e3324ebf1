using Graph.Tests.Support;
using Xunit;

namespace Graph.Tests.Extraction.Frames;

public sealed class RealityTests
{
    [Theory]
    [InlineData("Kenyan President Daniel Mutai will meet Ugandan President Moses Okello on Friday.", "meeting planned 2021-03-12 Daniel Mutai+Moses Okello")]
    [InlineData("Kenyan President Daniel Mutai may meet Ugandan President Moses Okello.", "meeting possible Daniel Mutai+Moses Okello")]
    [InlineData("Kenyan President Daniel Mutai would like to meet Ugandan President Moses Okello.", "meeting possible Daniel Mutai+Moses Okello")]
    [InlineData("Kenyan President Daniel Mutai called off a meeting with Ugandan President Moses Okello.", "meeting cancelled Daniel Mutai+Moses Okello")]
    [InlineData("Kenyan President Daniel Mutai did not meet Ugandan President Moses Okello.", "meeting denied Daniel Mutai+Moses Okello")]
    [InlineData("Kenyan President Daniel Mutai agreed to meet Ugandan President Moses Okello.", "meeting planned Daniel Mutai+Moses Okello")]
    [InlineData("Kenyan President Daniel Mutai refused to meet Ugandan President Moses Okello.", "meeting denied Daniel Mutai+Moses Okello")]
    [InlineData("Kenyan President Daniel Mutai denied that he had met Ugandan President Moses Okello.", "meeting denied Daniel Mutai+Moses Okello")]
    [InlineData(
        "Kenyan President Daniel Mutai and Ugandan President Moses Okello are to meet in Kampala in May.",
        "meeting planned 2021-05 Daniel Mutai+Moses Okello @ Kampala"
    )]
    [InlineData("No meeting between Kenya and Uganda took place.", "meeting denied Kenya+Uganda")]
    public void Tells_what_happened_from_what_may_or_will(string text, string expected) => Assert.Equal(expected, Reading.Meetings(text));
}
