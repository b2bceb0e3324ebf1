using Graph.Tests.Support;
using Xunit;

namespace Graph.Tests.Extraction.Entities;

public sealed class OfficeReaderTests
{
    [Theory]
    [InlineData("Kenyan Foreign Minister Amina Odhiambo flew home.", "Amina Odhiambo: Foreign Minister of Kenya")]
    [InlineData("Amina Odhiambo, Kenya's foreign minister, flew home.", "Amina Odhiambo: foreign minister of Kenya")]
    [InlineData("Amina Odhiambo, the foreign minister of Kenya, flew home.", "Amina Odhiambo: foreign minister of Kenya")]
    [InlineData("The foreign minister of Kenya, Amina Odhiambo, flew home.", "Amina Odhiambo: foreign minister of Kenya")]
    [InlineData("The Kenyan president, Daniel Mutai, flew home.", "Daniel Mutai: president of Kenya")]
    [InlineData("Former Bolivian president Luis Quiroga flew home.", "Luis Quiroga: former president of Bolivia")]
    [InlineData("Acting Bulgarian Prime Minister Georgi Stanev flew home.", "Georgi Stanev: Prime Minister of Bulgaria")]
    [InlineData("The secretary general of NATO, Lars Holm, flew home.", "Lars Holm: secretary general of North Atlantic Treaty Organization")]
    [InlineData("Norwegian Foreign Ministry spokesman Per Dahl said so.", "Per Dahl: Foreign Ministry spokesman of Norway")]
    [InlineData(
        "Ukrainian Deputy Prime Minister Olha Bondar and Polish Defence Minister Jan Mazur signed.",
        "Olha Bondar: Deputy Prime Minister of Ukraine | Jan Mazur: Defence Minister of Poland"
    )]
    [InlineData("Uruguay's ambassador to Chile, Pedro Rey, left.", "Pedro Rey: ambassador of Uruguay")]
    [InlineData("Pedro Rey, Uruguay's ambassador to Chile, left.", "Pedro Rey: ambassador of Uruguay")]
    [InlineData("Moroccan King Hassan II received guests.", "Hassan II: King of Morocco")]
    [InlineData(
        "British Prime Minister Harold Wilson and French President Georges Pompidou dined.",
        "Harold Wilson: Prime Minister of United Kingdom | Georges Pompidou: President of France"
    )]
    [InlineData("Mongolian foreign minister Batbold Ganzorig, 54, left.", "Batbold Ganzorig: foreign minister of Mongolia")]
    [InlineData("Egyptian President Nabil Farouk's adviser left.", "Nabil Farouk: President of Egypt")]
    [InlineData(
        "The defence ministers of Estonia and Latvia met on Monday. Latvia's Andris Kalns said that was enough.",
        "Andris Kalns: defence minister of Latvia"
    )]
    public void Reads_the_office_and_whose_it_is(string text, string expected) => Assert.Equal(expected, Reading.Offices(text));

    [Theory]
    [InlineData("Norway will sign, the prime minister, Lars Holm said.", "")]
    [InlineData("Norway told the prime minister, Lars Holm said.", "")]
    [InlineData("The president met Lars Holm in Oslo.", "")]
    [InlineData("Lars Holm criticised the Norwegian prime minister.", "")]
    [InlineData("The Icelandic government said Tomas Berg would pay.", "")]
    [InlineData("The defence ministers of Estonia and Latvia met on Monday. Poland's Jan Mazur said that was enough.", "")]
    public void Gives_nobody_the_office_of_another(string text, string expected) => Assert.Equal(expected, Reading.Offices(text));
}
