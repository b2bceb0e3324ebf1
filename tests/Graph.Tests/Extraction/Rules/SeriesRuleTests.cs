using Graph.Tests.Support;
using Xunit;

namespace Graph.Tests.Extraction.Rules;

public sealed class SeriesRuleTests
{
    [Theory]
    [InlineData(
        "Kenya and Somalia ended a round of talks in Nairobi on Friday. The next will be held in Mogadishu in July.",
        "talks held 2021-03-05 Kenya+Somalia @ Nairobi | talks planned 2021-07 Kenya+Somalia @ Mogadishu"
    )]
    [InlineData(
        "Kenya and Somalia held talks in Nairobi. The third round will open in Lamu in May.",
        "talks held Kenya+Somalia @ Nairobi | talks planned 2021-05 Kenya+Somalia @ Lamu"
    )]
    [InlineData(
        "Kenya and Somalia held talks in Nairobi. Two earlier rounds, in Geneva in April 2020 and in London in May 2020, had failed.",
        "talks held Kenya+Somalia @ Nairobi | talks held 2020-04 Kenya+Somalia @ Geneva | talks held 2020-05 Kenya+Somalia @ London"
    )]
    public void Reads_one_more_of_a_series_told_without_its_noun(string text, string expected) => Assert.Equal(expected, Reading.Meetings(text));

    [Theory]
    [InlineData("Kenya and Somalia held talks in Nairobi. The third ship was sunk in July.", "talks held Kenya+Somalia @ Nairobi")]
    [InlineData("Kenya and Somalia held talks in Nairobi. Another factory is planned for July.", "talks held Kenya+Somalia @ Nairobi")]
    [InlineData("The third round will be held in Mogadishu in July.", "")]
    public void Refuses_an_ordinal_of_something_else_and_one_without_a_meeting_before(string text, string expected) =>
        Assert.Equal(expected, Reading.Meetings(text));
}
