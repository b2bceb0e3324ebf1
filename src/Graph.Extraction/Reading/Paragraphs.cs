using Graph.Text;

namespace Graph.Extraction.Reading;

/// <summary>Tells where paragraphs begin.</summary>
internal static class Paragraphs
{
    /// <summary>Whether an empty line stands before a sentence, or it is the first of all.</summary>
    public static bool IsStart(ReadDocument read, int sentence) =>
        sentence == 0 || read.Text.AsSpan()[read.Sentences[sentence - 1].Range.End..read.Sentences[sentence].Range.Start].Count('\n') > 1;
}
