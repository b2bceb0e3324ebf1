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
    public void Finds_the_country_that_the_text_means(string text, string expected) => Assert.Equal(expected, Reading.Offices(text));

    [Theory]
    [InlineData("Foreign Minister Koji Sato thanked the press.", "")]
    [InlineData("Professor Marta Quispe visited Peru.", "")]
    public void Invents_no_country(string text, string expected) => Assert.Equal(expected, Reading.Offices(text));
}
