using Graph.Tests.Support;
using Xunit;

namespace Graph.Tests.Extraction.Entities;

/// <summary>Which words name whom, and which only look as if they did.</summary>
public sealed class NamesInTextTests
{
    [Theory]
    [InlineData("Kenyan envoy Daniel Mutai left. Mutai returned.", "Kenyan=Kenya | Daniel Mutai=Daniel Mutai | Mutai=Daniel Mutai")]
    [InlineData("Iraqi Prime Minister Haider al-Jubouri left.", "Iraqi=Iraq | Haider al-Jubouri=Haider al-Jubouri")]
    [InlineData("Dutch Foreign Minister van den Berg left.", "Dutch=Netherlands | van den Berg=van den Berg")]
    [InlineData("They dined at the Metropole hotel in Hanoi.", "Metropole hotel=Metropole hotel | Hanoi=Hanoi")]
    [InlineData("The Peruvian embassy was closed.", "Peruvian=Peru | embassy=Peruvian Embassy")]
    [InlineData(
        "US Assistant Secretary for Political Affairs Karl Weber met Peruvian President Luis Baeza.",
        "US=United States | Karl Weber=Karl Weber | Peruvian=Peru | Luis Baeza=Luis Baeza"
    )]
    [InlineData("The Soviet Union and Peru signed.", "Soviet Union=Russia | Peru=Peru")]
    public void Finds_the_whole_name(string text, string expected) => Assert.Equal(expected, Reading.Mentions(text));

    [Theory]
    [InlineData("Us and them.", "")]
    [InlineData("He left. He was right.", "")]
    [InlineData("Midway through, it rained.", "")]
    [InlineData("The Embassy was closed.", "")]
    [InlineData("A hotel in a town by a river.", "")]
    [InlineData("World War II broke out.", "")]
    [InlineData("The Weber administration left. The Weber administration had its doubts.", "")]
    public void Takes_no_word_for_a_name(string text, string expected) => Assert.Equal(expected, Reading.Mentions(text));
}
