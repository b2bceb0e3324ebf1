using Graph.Tests.Support;
using Xunit;

namespace Graph.Tests.Extraction.Entities;

public sealed class SceneReaderTests
{
    [Theory]
    [InlineData("Oslo condemned the attack.", "Oslo=Norway")]
    [InlineData("Oslo and Lima signed a pact.", "Oslo=Norway | Lima=Peru")]
    [InlineData("Talks between Oslo and Lima failed.", "Oslo=Norway | Lima=Peru")]
    [InlineData("Elena Vidal arrived in Oslo.", "Elena Vidal=Elena Vidal | Oslo=Oslo")]
    public void A_capital_is_a_government_or_a_place(string text, string expected) => Assert.Equal(expected, Reading.Mentions(text));
}
