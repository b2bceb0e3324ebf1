using Graph.Tests.Support;
using Xunit;

namespace Graph.Tests.Extraction.Rules;

public sealed class GatheringRuleTests
{
    [Theory]
    [InlineData("Kenyan President Daniel Mutai will attend the APEC summit in Lima.", "conference planned Daniel Mutai @ Lima : APEC summit")]
    [InlineData("A gathering of the African Union opened in Addis Ababa.", "conference held @ Addis Ababa : AU gathering")]
    [InlineData("Leaders gathered for a NATO summit in Madrid.", "conference held @ Madrid : NATO summit")]
    [InlineData(
        "Peruvian President Luis Baeza attended the World Water Congress in Quito in May 2019.",
        "conference held 2019-05 Luis Baeza @ Quito : World Water Congress"
    )]
    [InlineData("The NATO summit was held in Madrid in June 2019.", "conference held 2019-06 @ Madrid : NATO summit")]
    public void Reads_a_gathering_and_who_attends(string text, string expected) => Assert.Equal(expected, Reading.Meetings(text));

    [Theory]
    [InlineData("The Security Council resolution passed.", "")]
    [InlineData("The African Union said the conference failed.", "")]
    [InlineData("The NATO spokesman spoke of a summit.", "")]
    [InlineData(
        "Venezuela's president, Hugo Marin, will not attend the Mercosur summit in Montevideo on June 30.",
        "conference planned 2021-06-30 @ Montevideo : Mercosur summit"
    )]
    [InlineData("Canada boycotted the 1980 Moscow Olympics.", "")]
    [InlineData("The African National Congress was outlawed in 1960.", "")]
    [InlineData("Peruvian President Luis Baeza signed the Biological Weapons Convention in 1972.", "")]
    [InlineData("The peace process has stalled.", "")]
    public void Refuses_a_body_without_a_gathering(string text, string expected) => Assert.Equal(expected, Reading.Meetings(text));
}
