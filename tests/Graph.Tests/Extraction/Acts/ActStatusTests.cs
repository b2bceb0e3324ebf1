using Graph.Tests.Support;
using Xunit;

namespace Graph.Tests.Extraction.Acts;

public sealed class ActStatusTests
{
    [Theory]
    [InlineData("Brazil did not condemn Paraguay.", "ACCUSE condemn denied Brazil > Paraguay")]
    [InlineData("Norway will support Finland.", "SUPPORT support planned Norway > Finland")]
    [InlineData("Norway refused to support Finland.", "SUPPORT support denied Norway > Finland")]
    [InlineData("Egypt ruled out sending soldiers to Libya.", "MOBILIZE send soldiers to denied Egypt > Libya")]
    [InlineData("Egypt vowed to support Libya.", "SUPPORT support planned Egypt > Libya")]
    [InlineData("Egypt would support Libya.", "SUPPORT support possible Egypt > Libya")]
    [InlineData("Jordan's king, Sami Nasser, said that Jordan would support Libya.", "SUPPORT support planned Jordan")]
    [InlineData("Chile called on Peru to release the sailors.", "RETREAT release possible Peru")]
    [InlineData("Mali threatened to expel the French ambassador.", "SANCTION expel an ambassador possible Mali > France")]
    [InlineData("Tehran's demand for an apology was rejected by Baghdad.", "REQUEST demand held Iran > Iraq")]
    public void Tells_what_was_done_from_what_may_or_will(string text, string expected) =>
        Assert.Contains(expected, Reading.Actions(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Norway supported Finland.", "planned")]
    [InlineData("Egypt stopped short of war but condemned Libya.", "denied")]
    [InlineData("Chile continued to support Peru.", "possible")]
    [InlineData("The minister, who will resign, condemned Peru.", "planned")]
    [InlineData("Mali did not accept Chad's offer.", "denied")]
    [InlineData("Iraq could not accept the Syrian terms.", "possible")]
    public void Refuses_a_cue_of_another_clause_and_of_the_phrase_itself(string text, string status) =>
        Assert.DoesNotContain($" {status} ", Reading.Actions(text), StringComparison.Ordinal);
}
