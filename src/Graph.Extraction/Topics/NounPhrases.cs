using Graph.Extraction.Reading;
using Graph.Text;

namespace Graph.Extraction.Topics;

/// <summary>Reads noun phrases from tags and word order.</summary>
internal static class NounPhrases
{
    private const int Longest = 9;

    /// <summary>The noun phrase that begins at a token; <c>null</c> where none does.</summary>
    /// <remarks>Reads "the <em>release</em> of X" up to "release", "its <em>chip-design software</em>". Refuses "what", "to", "a".</remarks>
    public static NounPhrase? At(Passage passage, int start, int end)
    {
        var first = start;
        while (first < end && IsOpening(passage, first))
        {
            first++;
        }

        var last = -1;
        for (var i = first; i < end && i < first + Longest; i++)
        {
            if (IsNoun(passage, i))
            {
                last = i;
            }
            else if (!MayStandInside(passage, i, end))
            {
                break;
            }
        }

        return last < 0 ? null : new NounPhrase(new TokenSpan(first, last + 1), start);
    }

    /// <summary>The noun phrase that ends just before a token; <c>null</c> where none does.</summary>
    public static NounPhrase? Before(Passage passage, int end, int limit)
    {
        if (end - 1 < limit || !IsNoun(passage, end - 1))
        {
            return null;
        }

        var first = end - 1;
        while (first > limit && end - first < Longest && (IsNoun(passage, first - 1) || MayStandInside(passage, first - 1, end)))
        {
            first--;
        }

        return new NounPhrase(new TokenSpan(first, end), first);
    }

    public static bool IsNoun(Passage passage, int token) => passage.Part(token) is Upos.Noun or Upos.Propn && passage.Key(token).Length > 0;

    private static bool IsOpening(Passage passage, int token) =>
        passage.Part(token) is Upos.Det or Upos.Num
        || (passage.Keys[token] is "of" && passage.Key(token - 1) is "all" or "most" or "much" or "some" or "part" or "half" or "any")
        || passage.Tag(token) is "PRP$" or "PDT" or "RB"
        || passage.Keys[token] is "much" or "most" or "part" or "half" or "some"
        || passage.Form(token) is "“" or "\"" or "$" or "‘";

    private static bool MayStandInside(Passage passage, int token, int end) =>
        token + 1 < end
        && passage.Part(token) switch
        {
            Upos.Adj => true,
            Upos.Verb => passage.Tag(token) is "VBN" or "VBG" && (IsNoun(passage, token + 1) || passage.Part(token + 1) is Upos.Adj),
            Upos.Part => passage.Tag(token) is "POS",
            Upos.Num => IsNoun(passage, token + 1),
            Upos.Punct or Upos.Sym => passage.Form(token) is "-" or "–" or "/" or "%" && passage.IsAttached(token),
            Upos.Adp or Upos.X => passage.Form(token - 1) is "-" && passage.IsAttached(token),
            _ => false,
        };
}
