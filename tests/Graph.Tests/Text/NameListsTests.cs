using Graph.Model.Documents;
using Graph.Text;
using Graph.Text.Names;
using Graph.Text.Tokens;
using Graph.Text.Words;
using Xunit;

namespace Graph.Tests.Text;

public sealed class NameListsTests
{
    private static readonly string[] Odd =
    [
        "",
        "Ünïted",
        "e\u0301lan",
        "U.S.",
        "3rd",
        "O\u2019Brien",
        "so\u00adft",
        "İzmir",
        "東京",
        "\ud83d\ude00",
        new string('x', 200),
    ];

    private static readonly string[] OfPhrases = ["countries.tsv", "regions.tsv", "cities.tsv", "organizations.tsv"];
    private static readonly string[] OfWords = ["forenames.tsv", "surnames.tsv"];

    private static IEnumerable<string> Cells(string[] files) =>
        files.SelectMany(WordList.Read).SelectMany(row => row).SelectMany(cell => cell.Split('|', StringSplitOptions.RemoveEmptyEntries)).Distinct();

    [Fact]
    public void Phrases_of_the_lists_are_cut_as_a_text_is()
    {
        Span<TextRange> words = stackalloc TextRange[10];
        foreach (var phrase in Cells(OfPhrases))
        {
            var count = NameLists.Cut(phrase, words);

            Assert.Equal(Tokenizer.Split(phrase).Take(words.Length).Select(token => token.Range), words[..count].ToArray());
        }
    }

    [Fact]
    public void Words_of_the_lists_have_the_key_that_they_have_in_a_text()
    {
        foreach (var word in Cells([.. OfPhrases, .. OfWords]).Concat(Odd))
        {
            WordKeys.Read(word, out var keys);

            Assert.Equal(keys.Lower, WordKeys.LowerOf(word));
        }
    }
}
