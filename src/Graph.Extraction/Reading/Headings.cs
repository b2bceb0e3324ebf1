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
                    && Paragraphs.IsStart(read, s)
                    && (s + 1 == read.Sentences.Length || Paragraphs.IsStart(read, s + 1))
                    && char.IsLetterOrDigit(read.Form(sentence.End - 1)[^1])
            );
        }

        return found.ToImmutable();
    }
}
