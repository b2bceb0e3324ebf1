namespace Graph.Text.Words;

/// <summary>The keys of one sentence's words at a time, in memory that is used again for the next. Not for two threads.</summary>
internal sealed class SentenceWords
{
    private WordKeys[] keys = new WordKeys[64];

    /// <summary>The keys of the sentence's words, valid until the next call.</summary>
    public ReadOnlySpan<WordKeys> Of(ReadDocument read, SentenceSpan sentence)
    {
        if (keys.Length < sentence.Count)
        {
            keys = new WordKeys[sentence.Count * 2];
        }

        var lexicon = Lexicon.Shared;
        for (var i = 0; i < sentence.Count; i++)
        {
            lexicon.Read(read.Raw(sentence.First + i), out keys[i]);
        }

        return keys.AsSpan(0, sentence.Count);
    }
}
