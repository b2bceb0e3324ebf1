using Graph.Tests.Support;
using Xunit;

namespace Graph.Tests.Extraction.Entities;

public sealed class CountryInferenceTests
{
    [Theory]
    [InlineData("Peru closed its border. President Marta Quispe said it would stay closed.", "Marta Quispe: President of Peru")]
    [InlineData(
        "Japan and Peru signed. Foreign Minister Koji Sato thanked Peruvian Foreign Minister Marta Quispe.",
        "Koji Sato: Foreign Minister of Japan | Marta Quispe: Foreign Minister of Peru"
    )]
    [InlineData(
        "Kenya closed its border. Uganda did not. Kenyan officials waited. Foreign Minister Amina Odhiambo flew to Kenya.",
        "Amina Odhiambo: Foreign Minister of Kenya"
    )]
    [InlineData(
        "Kenyan President Daniel Mutai spoke. Foreign Minister Grace Wanjiru did not.",
        "Daniel Mutai: President of Kenya | Grace Wanjiru: Foreign Minister of Kenya"
    )]
    [InlineData(
        "Tajikistan denied that President Karim Safarov had met the Uzbek leader, Rustam Yuldashev.",
        "Karim Safarov: President of Tajikistan | Rustam Yuldashev: leader of Uzbekistan"
    )]
    [InlineData(
        "Nigeria waited. Foreign Minister Hauwa Bello telephoned her Ghanaian counterpart, Kojo Ansah.",
        "Hauwa Bello: Foreign Minister of Nigeria | Kojo Ansah: Foreign Minister of Ghana"
    )]
    [InlineData(
        "The French foreign minister, Claire Petit, flew to Yerevan for talks with her colleague Aram Sarkisian.",
        "Claire Petit: foreign minister of France | Aram Sarkisian: foreign minister of Armenia"
    )]
    public void Finds_the_country_that_the_text_means(string text, string expected) => Assert.Equal(expected, Reading.Offices(text));

    [Theory]
    [InlineData("Foreign Minister Koji Sato thanked the press.", "")]
    [InlineData("Professor Marta Quispe visited Peru.", "")]
    [InlineData("Businessman Koji Sato visited Peru.", "")]
    [InlineData("Peru waited. A colleague, Marta Quispe, did not.", "")]
    public void Invents_no_country(string text, string expected) => Assert.Equal(expected, Reading.Offices(text));
}
