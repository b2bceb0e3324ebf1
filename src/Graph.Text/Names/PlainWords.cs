using Graph.Text.Tagging;
using Graph.Text.Words;

namespace Graph.Text.Names;

/// <summary>Words that are in no name, so that nothing need be weighed: in a sentence that writes names with capitals, a word in small letters
/// that is in no list of names and is a verb, pronoun or adverb, or stands between words in small letters too.</summary>
/// <remarks>Left to the weights: "of" and "for" in "Bank of Ghana", "minister" in "Prime minister", everything in "talks with kenya failed".</remarks>
internal static class PlainWords
{
    private static readonly Lazy<bool[]> Alone = new(() =>
        [.. Tagger.Shared.Tags.Upos.Select(upos => upos is Upos.Verb or Upos.Aux or Upos.Pron or Upos.Adv or Upos.Sconj)]
    );
    private static readonly Lazy<bool[]> Between = new(() =>
        [.. Tagger.Shared.Tags.Upos.Select(upos => upos is Upos.Det or Upos.Part or Upos.Adp or Upos.Cconj)]
    );

    /// <summary>Whether a word after the first has a capital.</summary>
    public static bool IsCased(ReadOnlySpan<WordKeys> words)
    {
        for (var i = 1; i < words.Length; i++)
        {
            if (words[i].Traits.HasFlag(WordTraits.Capitalised))
            {
                return true;
            }
        }

        return false;
    }

    public static bool Has(ReadOnlySpan<WordKeys> words, ReadOnlySpan<byte> tags, ReadOnlySpan<uint> listed, int i) =>
        IsSmall(words[i].Traits)
        && listed[i] == 0
        && (
            Alone.Value[tags[i]]
            || (Between.Value[tags[i]] && i > 0 && i + 1 < words.Length && !IsCapital(words[i - 1].Traits) && !IsCapital(words[i + 1].Traits))
        );

    private static bool IsSmall(WordTraits traits) => (traits & (WordTraits.Lower | WordTraits.Upper | WordTraits.Digit)) == WordTraits.Lower;

    private static bool IsCapital(WordTraits traits) => traits.HasFlag(WordTraits.Upper);
}
