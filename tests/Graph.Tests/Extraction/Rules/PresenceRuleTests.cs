using Graph.Tests.Support;
using Xunit;

namespace Graph.Tests.Extraction.Rules;

public sealed class PresenceRuleTests
{
    [Theory]
    [InlineData("Norwegian Foreign Minister Eva Lind was in Oslo on Monday.", "")]
    [InlineData("Australian Prime Minister Peter Walsh was in Hanoi.", "")]
    [InlineData("Australian Prime Minister Peter Walsh was in a good mood on Friday.", "")]
    public void Being_at_home_or_anywhere_without_a_day_is_no_visit(string text, string expected) => Assert.Equal(expected, Reading.Meetings(text));
}
