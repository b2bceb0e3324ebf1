using Graph.Tests.Support;
using Xunit;

namespace Graph.Tests.Extraction.Rules;

public sealed class ActionVerbRuleTests
{
    [Theory]
    [InlineData("Kenya sanctioned Uganda.", "SANCTION sanction held Kenya > Uganda")]
    [InlineData("Kenya imposed tariffs on Ugandan goods.", "SANCTION impose tariffs on held Kenya > Uganda re tariffs")]
    [InlineData("Kenyan President Daniel Mutai invited Ugandan President Moses Okello.", "REQUEST invite held Daniel Mutai > Moses Okello")]
    [InlineData("Uganda was condemned by Kenya.", "ACCUSE condemn held Kenya > Uganda")]
    [InlineData("Greece accused Turkey of smuggling.", "ACCUSE accuse held Greece > Turkey re smuggling")]
    [InlineData("Japan protested to Russia.", "PROTEST protest to held Japan > Russia")]
    [InlineData("Canada thanked Denmark.", "SUPPORT thank held Canada > Denmark")]
    [InlineData("Iraq invaded Kuwait in August 1990.", "ASSAULT invade held 1990-08 Iraq > Kuwait")]
    [InlineData("Brazil threatened Paraguay with tariffs.", "THREATEN threaten held Brazil > Paraguay re tariffs")]
    [InlineData("Fiji sent aid to Tonga on Monday.", "AID send aid to held 2021-03-08 Fiji > Tonga re aid to Tonga")]
    [InlineData("Spain rejected a British proposal.", "REJECT reject held Spain > United Kingdom")]
    [InlineData("Peru recalled its ambassador from Bolivia.", "PROTEST recall its ambassador from held Peru > Bolivia")]
    public void Reads_who_does_what_to_whom(string text, string expected) => Assert.Equal(expected, Reading.Actions(text));

    [Theory]
    [InlineData("Uganda was condemned.", "")]
    [InlineData("Kenya condemned.", "")]
    [InlineData("Someone condemned the attack.", "")]
    [InlineData("Brazil condemns itself.", "")]
    [InlineData("The weather condemned the crops.", "")]
    [InlineData("Brazil Condemns", "")]
    [InlineData("Kenyan President Daniel Mutai met Ugandan President Moses Okello.", "")]
    public void Refuses_a_deed_without_a_doer_or_anyone_it_reaches(string text, string expected) => Assert.Equal(expected, Reading.Actions(text));
}
