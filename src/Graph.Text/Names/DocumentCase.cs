using Graph.Text.Words;

namespace Graph.Text.Names;

/// <summary>How a document writes each of its words: with a small letter somewhere, with a capital inside a sentence; and whether a sentence is all capitals, as headlines are.</summary>
internal sealed class DocumentCase
{
    private const byte Seen = 1;
    private const byte Small = 2;
    private const byte Capital = 4;
    private const byte Headline = 8;
    private const byte NoSmall = 16;

    private readonly Dictionary<uint, byte> cases = [];

    /// <summary>Notes the words of one sentence.</summary>
    public void Note(ReadOnlySpan<WordKeys> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            var traits = words[i].Traits;
            if (!traits.HasFlag(WordTraits.Upper) && traits.HasFlag(WordTraits.Lower))
            {
                cases[words[i].Lower] = (byte)(cases.GetValueOrDefault(words[i].Lower) | Small);
            }
            else if (i > 0 && traits.HasFlag(WordTraits.Lower))
            {
                cases[words[i].Lower] = (byte)(cases.GetValueOrDefault(words[i].Lower) | Capital);
            }
        }
    }

    /// <summary>Forgets everything.</summary>
    public void Clear() => cases.Clear();

    /// <summary>Sets for each word of a sentence what the document says of it.</summary>
    public void Tell(ReadOnlySpan<WordKeys> words, Span<byte> around)
    {
        int capitals = 0,
            smalls = 0;
        foreach (ref readonly var word in words)
        {
            capitals += word.Traits.HasFlag(WordTraits.Capitalised) ? 1 : 0;
            smalls += !word.Traits.HasFlag(WordTraits.Capitalised) && word.Traits.HasFlag(WordTraits.Lower) ? 1 : 0;
        }

        var sentence =
            smalls == 0 ? NoSmall
            : capitals > smalls ? Headline
            : (byte)0;
        for (var i = 0; i < words.Length; i++)
        {
            around[i] = (byte)(Seen | cases.GetValueOrDefault(words[i].Lower) | sentence);
        }
    }
}
