using Graph.Text.Words;

namespace Graph.Text.Tagging;

/// <summary>Tags a whole document, sentence by sentence.</summary>
internal static class DocumentTagger
{
    /// <summary>The number of each token's tag.</summary>
    public static byte[] Tag(ReadDocument read)
    {
        var tags = new byte[read.Tokens.Length];
        var words = new SentenceWords();
        foreach (var sentence in read.Sentences)
        {
            Tagger.Shared.Tag(words.Of(read, sentence), tags.AsSpan(sentence.First, sentence.Count));
        }

        return tags;
    }
}
