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
    public void Refuses_a_deed_that_nobody_owns(string text, string expected) => Assert.Equal(expected, Reading.Actions(text));
}
