using Graph.Tests.Support;
using Xunit;

namespace Graph.Tests.Extraction.Rules;

public sealed class ActionNounRuleTests
{
    [Theory]
    [InlineData("Kenyan President Daniel Mutai's threat against Uganda was noted.", "THREATEN threat held Daniel Mutai > Uganda")]
    [InlineData("Chinese support for Zambia grew.", "SUPPORT support held China > Zambia re support for Zambia")]
    [InlineData("Brazilian tariffs on Argentine products rose.", "SANCTION tariff held Brazil > Argentina re tariffs")]
    [InlineData("Norway's criticism of Russia continued.", "ACCUSE criticism held Norway > Russia")]
    [InlineData("The Guatemalan decision drew sharp criticism from Belize.", "ACCUSE criticism held Belize > Guatemala")]
    [InlineData("Vietnam's reef building, which has drawn protests from China, goes on.", "PROTEST protest held China > Vietnam re reef building")]
    [InlineData("The Swedish plan earned praise from Finland.", "SUPPORT praise held Finland > Sweden")]
    [InlineData("Kazakhstan is in favour of a customs union with Kyrgyzstan.", "SUPPORT favour held Kazakhstan > Kyrgyzstan re customs union")]
    [InlineData("Chad's objections to the road tunnel were noted.", "REJECT objection held Chad re road tunnel")]
    [InlineData("The sanctions imposed by Norway on Belarus hurt exporters.", "SANCTION sanction held Norway > Belarus re sanctions")]
    [InlineData("An appeal issued by Brazil to Bolivia went unheard.", "REQUEST appeal held Brazil > Bolivia")]
    [InlineData("The recognition of Kosovo by Fiji and Tonga was noted.", "COOPERATE recognition held Fiji+Tonga > Kosovo re diplomatic recognition")]
    [InlineData("Norway's willingness to negotiate with Russia was noted.", "AGREE willingness held Norway > Russia")]
    [InlineData("Sudan is at war with Chad.", "ASSAULT war held Sudan > Chad")]
    [InlineData("Iran's missile strike on Iraq went on.", "ASSAULT missile strike held Iran > Iraq re missiles+strike on Iraq")]
    [InlineData("Serbia's strike on Kosovo was noted.", "ASSAULT strike held Serbia > Kosovo re strike on Kosovo")]
    [InlineData("Criticism of the Burmese generals came from Thailand.", "ACCUSE criticism held Thailand > Myanmar")]
    public void Reads_whose_deed_it_is(string text, string expected) => Assert.Equal(expected, Reading.Actions(text));

    [Theory]
    [InlineData("The threat grew.", "")]
    [InlineData("Support for Zambia grew.", "")]
    [InlineData("A threat of rain was forecast in Norway.", "")]
    [InlineData("The deal was signed.", "")]
    [InlineData("The Guatemalan decision drew sharp criticism.", "")]
    [InlineData("The Swedish singer drew a crowd from Finland.", "")]
    [InlineData("The rain drew criticism from farmers.", "")]
    [InlineData("Chad's objections to the step were noted.", "")]
    [InlineData("Kazakhstan did the girl a favour.", "")]
    [InlineData("The sanctions imposed in May hurt exporters.", "")]
    [InlineData("Recognition came late.", "")]
    [InlineData("The willingness to negotiate with Russia was noted.", "")]
    [InlineData("A strike by teachers in Togo went on.", "")]
    [InlineData("Sudan's general strike went on.", "")]
    [InlineData("A demand for rain was noted in Norway.", "")]
    [InlineData("An appeal issued in Brazil went unheard.", "")]
    [InlineData("Sudan is at peace with Chad.", "")]
    public void Refuses_a_deed_that_nobody_owns(string text, string expected) => Assert.Equal(expected, Reading.Actions(text));

    [Theory]
    [InlineData("Uzbekistan has rejected calls by Norway to clear the mines.", "REQUEST call held Norway > Uzbekistan")]
    [InlineData("Tehran's demand for an apology was rejected by Baghdad.", "REQUEST demand held Iran > Iraq")]
    [InlineData("Spain ignored repeated appeals from Morocco for help.", "REQUEST appeal held Morocco > Spain")]
    [InlineData("Kazakhstan denied Russian accusations that it had hidden oil.", "ACCUSE accusation held Russia > Kazakhstan")]
    [InlineData("Under pressure from the United States, Panama withdrew from the project.", "REQUEST pressure held United States > Panama")]
    [InlineData(
        "The president of Uzbekistan, Rustam Karimov, paid a visit to Bishkek at the invitation of the president of Kyrgyzstan, Aibek Osmonov.",
        "REQUEST invitation held Aibek Osmonov > Rustam Karimov"
    )]
    public void Who_answers_is_whom_it_was_said_to(string text, string expected) => Assert.Contains(expected, Reading.Actions(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Paraguay accepted Brazil's terms.", "Brazil > Paraguay")]
    [InlineData("France vetoed the British proposal.", "United Kingdom > France")]
    [InlineData("Spain ignored the heat in Morocco.", "> Spain")]
    [InlineData("Panama withdrew from the project under the United States plan.", "> Panama")]
    [InlineData("Kenya met Uganda at the invitation.", "invitation")]
    [InlineData("Norway rejected its own demand for an apology.", "> Norway")]
    public void Refuses_to_take_who_judges_for_who_was_asked(string text, string wrong) =>
        Assert.DoesNotContain(wrong, Reading.Actions(text), StringComparison.Ordinal);
}
