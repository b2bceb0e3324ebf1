using Graph.Tests.Support;
using Xunit;

namespace Graph.Tests.Extraction.Acts;

public sealed class ActorPhrasesTests
{
    [Theory]
    [InlineData(
        "Milan Jovic, the Serbian prime minister, and Kosovo's Arben Hoti talked for five hours in Brussels.",
        "talks held Arben Hoti+Milan Jovic @ Brussels"
    )]
    [InlineData(
        "A meeting between the Pakistani and Indian foreign ministers, Nadeem Qureshi and Arvind Rao, did not come about.",
        "meeting denied Arvind Rao+Nadeem Qureshi"
    )]
    [InlineData(
        "Turkey's foreign minister, Mehmet Aksoy, spoke by telephone with Diane Whitmore, the US secretary of state.",
        "call held Diane Whitmore+Mehmet Aksoy"
    )]
    [InlineData(
        "Over lunch in Paris President Antoine Giraud of France and King Hamza of Jordan discussed Syria.",
        "meeting held Antoine Giraud+King Hamza @ Paris"
    )]
    [InlineData(
        "An Iranian delegation headed by the deputy foreign minister, Kazem Gharibi, held talks in Geneva with diplomats from Britain and France.",
        "talks held France+Kazem Gharibi+United Kingdom @ Geneva"
    )]
    [InlineData(
        "The defence ministers of Estonia and Latvia met on Monday. Latvia's Andris Kalns and Estonia's Toomas Raud said that was enough.",
        "meeting held 2021-03-08 Andris Kalns+Toomas Raud"
    )]
    public void Reads_people_over_commas_and_offices(string text, string expected) => Assert.Equal(expected, Reading.Meetings(text));

    [Theory]
    [InlineData("After meeting the president, Ana Silva left Lima.", "")]
    [InlineData("Ana Silva met Jan Mazur, and Kai Salo resigned.", "meeting held Ana Silva+Jan Mazur")]
    public void Refuses_those_of_another_clause(string text, string expected) => Assert.Equal(expected, Reading.Meetings(text));
}
