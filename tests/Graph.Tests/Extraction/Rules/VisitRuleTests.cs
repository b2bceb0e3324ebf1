using Graph.Tests.Support;
using Xunit;

namespace Graph.Tests.Extraction.Rules;

public sealed class VisitRuleTests
{
    [Theory]
    [InlineData("Chilean President Ana Diaz invited Prime Minister Jan Mazur of Poland to visit Santiago in 2022.", "visit possible 2022 Jan Mazur @ Santiago")]
    [InlineData("Polish Prime Minister Jan Mazur arrived in Hanoi on Wednesday.", "visit held 2021-03-10 Jan Mazur @ Hanoi")]
    [InlineData("Polish Prime Minister Jan Mazur flies to Jakarta on Friday.", "visit planned 2021-03-12 Jan Mazur @ Jakarta")]
    [InlineData("Chile's foreign minister, Rodrigo Salas, accepted an invitation to visit Mexico in October.", "visit planned 2021-10 Rodrigo Salas @ Mexico")]
    [InlineData(
        "Mexico's president, Elena Fuentes, has invited Canada's prime minister, Daniel Roy, to visit in May.",
        "visit possible 2021-05 Daniel Roy @ Mexico"
    )]
    [InlineData("Ukraine's president visits Warsaw on Friday.", "visit planned 2021-03-12 Ukraine @ Warsaw")]
    [InlineData(
        "The American envoy, Paul Wexler, shuttled between Cairo and Amman last week.",
        "visit held 2021-03-01/2021-03-07 Paul Wexler @ Cairo | visit held 2021-03-01/2021-03-07 Paul Wexler @ Amman"
    )]
    [InlineData(
        "Chile's foreign minister, Rodrigo Salas, is nevertheless expected in Lima next week.",
        "visit planned 2021-03-15/2021-03-21 Rodrigo Salas @ Lima"
    )]
    public void Reads_who_travels_where(string text, string expected) => Assert.Equal(expected, Reading.Meetings(text));

    [Theory]
    [InlineData("Swedish Foreign Minister Eva Lind visited a school.", "")]
    [InlineData("Polish Prime Minister Jan Mazur came to power.", "")]
    [InlineData("Kenya went to war.", "")]
    [InlineData("Ukraine's factories went to Poland.", "")]
    [InlineData("Chile's foreign minister, Rodrigo Salas, is nevertheless expected to resign.", "")]
    public void Refuses_what_is_no_place_or_no_person(string text, string expected) => Assert.Equal(expected, Reading.Meetings(text));
}
