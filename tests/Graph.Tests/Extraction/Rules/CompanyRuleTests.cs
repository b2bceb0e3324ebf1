using Graph.Tests.Support;
using Xunit;

namespace Graph.Tests.Extraction.Rules;

public sealed class CompanyRuleTests
{
    [Theory]
    [InlineData(
        "After ninety minutes with Peruvian Prime Minister Luis Baeza, German Chancellor Karl Weber left Lima on Friday.",
        "meeting held 2021-03-05 Karl Weber+Luis Baeza"
    )]
    [InlineData(
        "German Chancellor Karl Weber spent Sunday in Santiago with his Chilean counterpart, Ana Diaz.",
        "meeting held 2021-03-07 Ana Diaz+Karl Weber @ Santiago"
    )]
    [InlineData("German Chancellor Karl Weber found twenty minutes for Peruvian Prime Minister Luis Baeza.", "meeting held Karl Weber+Luis Baeza")]
    [InlineData("German Chancellor Karl Weber was closeted for two hours with Peruvian Prime Minister Luis Baeza.", "meeting held Karl Weber+Luis Baeza")]
    [InlineData(
        "German Chancellor Karl Weber left La Paz, where he had spent the previous evening with Bolivian President Hugo Morel.",
        "meeting held Hugo Morel+Karl Weber @ La Paz"
    )]
    public void Reads_time_that_one_gave_another(string text, string expected) => Assert.Equal(expected, Reading.Meetings(text));

    [Theory]
    [InlineData("German Chancellor Karl Weber spent three years with the United Nations.", "")]
    [InlineData("German Chancellor Karl Weber spent Sunday with his family.", "")]
    [InlineData("After two hours with the engineers, German Chancellor Karl Weber left.", "")]
    [InlineData("German Chancellor Karl Weber found no time for rest.", "")]
    [InlineData("German Chancellor Karl Weber signed the decree on Friday with a pen from Peru.", "")]
    public void Refuses_years_things_and_those_whom_nobody_names(string text, string expected) => Assert.Equal(expected, Reading.Meetings(text));
}
