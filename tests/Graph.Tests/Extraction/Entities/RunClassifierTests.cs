using Graph.Tests.Support;
using Xunit;

namespace Graph.Tests.Extraction.Entities;

public sealed class RunClassifierTests
{
    [Theory]
    [InlineData("Protesters gathered in Kairagach.", "Kairagach=Kairagach")]
    [InlineData("Norwegian Deputy Minister Vidar Helgesen left.", "Norwegian=Norway | Vidar Helgesen=Vidar Helgesen")]
    [InlineData("Vidar sank.", "")]
    public void Neighbours_say_what_a_capital_word_is(string text, string expected) => Assert.Equal(expected, Reading.Mentions(text));
}
