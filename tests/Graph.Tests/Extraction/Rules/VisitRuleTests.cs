using Graph.Tests.Support;
using Xunit;

namespace Graph.Tests.Extraction.Rules;

public sealed class VisitRuleTests
{
    [Theory]
    [InlineData("Chilean President Ana Diaz invited Prime Minister Jan Mazur of Poland to visit Santiago in 2022.", "visit possible 2022 Jan Mazur @ Santiago")]
    [InlineData("Polish Prime Minister Jan Mazur arrived in Hanoi on Wednesday.", "visit held 2021-03-10 Jan Mazur @ Hanoi")]
    [InlineData("Polish Prime Minister Jan Mazur flies to Jakarta on Friday.", "visit planned 2021-03-12 Jan Mazur @ Jakarta")]
    public void Reads_who_travels_where(string text, string expected) => Assert.Equal(expected, Reading.Meetings(text));

    [Theory]
    [InlineData("Swedish Foreign Minister Eva Lind visited a school.", "")]
    [InlineData("Polish Prime Minister Jan Mazur came to power.", "")]
    [InlineData("Kenya went to war.", "")]
    public void Refuses_what_is_no_place_or_no_person(string text, string expected) => Assert.Equal(expected, Reading.Meetings(text));
}
