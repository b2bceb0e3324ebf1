using Graph.App.Documents.Formats;
using Xunit;

namespace Graph.Tests.App.Documents;

public sealed class MarkdownTextTests
{
    [Theory]
    [InlineData("# A heading #\n\nText.", "A heading\n\nText.")]
    [InlineData("**Talks** with [the minister](https://example.org/a_b) ended.", "Talks with the minister ended.")]
    [InlineData("*Both* and __both__ and ***more***.", "Both and both and more.")]
    [InlineData("![A flag](flag.png) A [reference][1].\n\n[1]: https://example.org\n", "A flag A reference.\n\n")]
    [InlineData("> Quoted words\n> go on.", "Quoted words\ngo on.")]
    [InlineData("See <https://example.org/x>.", "See https://example.org/x.")]
    [InlineData("A `code` word.", "A code word.")]
    [InlineData("Before.<!-- a\nnote -->After.", "Before.After.")]
    [InlineData("One.\n\n***\n\nTwo.", "One.\n\n\n\nTwo.")]
    [InlineData("Five \\* six", "Five * six")]
    [InlineData("Win\r\n## Lines\r\nstay.", "Win\r\nLines\r\nstay.")]
    public void Takes_the_marks_off(string markdown, string expected) => Assert.Equal(expected, MarkdownText.Of(markdown));

    [Theory]
    [InlineData("2 * 3 * 4 = 24")]
    [InlineData("a snake_case_name and another_one")]
    [InlineData("He said [sic] that it was so.")]
    [InlineData("Ranked #1 of all.")]
    [InlineData("\"Quoted,\" he said - and left.")]
    [InlineData("5 < 6 > 4")]
    [InlineData("*unfinished emphasis")]
    public void Leaves_alone_what_marks_nothing(string text) => Assert.Equal(text, MarkdownText.Of(text));
}
