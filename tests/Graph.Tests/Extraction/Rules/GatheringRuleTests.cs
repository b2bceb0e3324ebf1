using Graph.Tests.Support;
using Xunit;

namespace Graph.Tests.Extraction.Rules;

public sealed class GatheringRuleTests
{
    [Theory]
    [InlineData("Kenyan President Daniel Mutai will attend the APEC summit in Lima.", "conference planned Daniel Mutai @ Lima : APEC summit")]
    [InlineData("A gathering of the African Union opened in Addis Ababa.", "conference held @ Addis Ababa : AU gathering")]
    [InlineData("Leaders gathered for a NATO summit in Madrid.", "conference held @ Madrid : NATO summit")]
    public void Reads_a_gathering_and_who_attends(string text, string expected) => Assert.Equal(expected, Reading.Meetings(text));

    [Theory]
    [InlineData("The Security Council resolution passed.", "")]
    [InlineData("The African Union said the conference failed.", "")]
    [InlineData("The NATO spokesman spoke of a summit.", "")]
    [InlineData(
        "Venezuela's president, Hugo Marin, will not attend the Mercosur summit in Montevideo on June 30.",
        "conference planned 2021-06-30 @ Montevideo : Mercosur summit"
    )]
    public void Refuses_a_body_without_a_gathering(string text, string expected) => Assert.Equal(expected, Reading.Meetings(text));
}
