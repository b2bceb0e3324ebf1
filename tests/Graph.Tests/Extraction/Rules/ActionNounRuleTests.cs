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
    public void Reads_whose_deed_it_is(string text, string expected) => Assert.Equal(expected, Reading.Actions(text));

    [Theory]
    [InlineData("The threat grew.", "")]
    [InlineData("Support for Zambia grew.", "")]
    [InlineData("A threat of rain was forecast in Norway.", "")]
    [InlineData("The deal was signed.", "")]
    public void Refuses_a_deed_that_nobody_owns(string text, string expected) => Assert.Equal(expected, Reading.Actions(text));
}
