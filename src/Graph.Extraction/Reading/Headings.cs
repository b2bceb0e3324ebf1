using System.Collections.Immutable;
using Graph.Text;

namespace Graph.Extraction.Reading;

/// <summary>Tells the headings of a text: lines that stand alone, are short and end no sentence.</summary>
/// <remarks>Reads "Central America, 1977–1980" between two empty lines. Refuses a line with a full stop, and the line before another of its paragraph.</remarks>
internal static class Headings
{
    private const int MostTokens = 18;

    /// <summary>For each sentence whether it is a heading.</summary>
    public static ImmutableArray<bool> Find(ReadDocument read)
    {
        var found = ImmutableArray.CreateBuilder<bool>(read.Sentences.Length);
        for (var s = 0; s < read.Sentences.Length; s++)
        {
            var sentence = read.Sentences[s];
            found.Add(
                sentence.Count <= MostTokens
                    && (s == 0 || Parts(read, s - 1))
                    && (s + 1 == read.Sentences.Length || Parts(read, s))
                    && char.IsLetterOrDigit(read.Form(sentence.End - 1)[^1])
            );
        }

        return found.ToImmutable();
    }

    // An empty line after a sentence.
    private static bool Parts(ReadDocument read, int sentence) =>
        read.Text.AsSpan()[read.Sentences[sentence].Range.End..read.Sentences[sentence + 1].Range.Start].Count('\n') > 1;
}
