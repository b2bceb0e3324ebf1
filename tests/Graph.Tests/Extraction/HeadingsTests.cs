using Graph.Extraction.Reading;
using Graph.Text;
using Xunit;

namespace Graph.Tests.Extraction;

public sealed class HeadingsTests
{
    [Theory]
    [InlineData("Central America, 1977–1980\n\nThe war went on.", "Central America, 1977–1980")]
    [InlineData("The war went on.\n\nThe Road to Peace\n\nThey met.", "The Road to Peace")]
    [InlineData("They met.\n\nThe war went on.", "")]
    [InlineData("The war went on\nand on.\n\nThey met.", "")]
    [InlineData("They met:\n\nThe war went on.", "")]
    public void A_short_line_by_itself_that_ends_no_sentence_is_one(string text, string expected)
    {
        var read = Language.Read(text);
        var found = Headings.Find(read);

        Assert.Equal(expected, string.Join(" | ", read.Sentences.Where((_, s) => found[s]).Select(sentence => sentence.Range.In(text))));
    }
}
