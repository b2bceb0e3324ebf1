using Graph.Extraction.Mentions;
using Graph.Extraction.Reading;
using Upos = Graph.Text.Upos;

namespace Graph.Extraction.Entities;

/// <summary>Finds where the words end that say what an office is of.</summary>
/// <remarks>Reads "secretary of Russia's Security Council", "head of the trade mission in Oman". Ends before a comma, a verb or another office:
/// of "an adviser to the Kenyan president" nothing is known of who follows.</remarks>
internal static class OfficePhrase
{
    private const int MostTokens = 16;

    /// <returns>The index after the last of them; <paramref name="titleEnd"/> where none follow the title.</returns>
    public static int End(Passage passage, NameLayer names, int titleEnd)
    {
        if (passage.Key(titleEnd) is not ("of" or "for" or "at" or "in" or "to" or "on" or "with"))
        {
            return titleEnd;
        }

        var limit = Math.Min(passage.SentenceAt(titleEnd).End, titleEnd + MostTokens);
        var at = titleEnd;
        while (at < limit)
        {
            if (names.StartingAt(at) is { } name)
            {
                if (name is { Kind: NameKind.Title, Title.Plural: false })
                {
                    return titleEnd;
                }

                at = name.Span.End;
            }
            else if (IsWithin(passage, at))
            {
                at++;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    private static bool IsWithin(Passage passage, int at) =>
        passage.Part(at) is Upos.Noun or Upos.Adj or Upos.Propn or Upos.Det or Upos.Num
        || passage.Key(at) is "of" or "for" or "at" or "in" or "to" or "on" or "with" or "s" or "and" or "its" or "their" or "his" or "her"
        || passage.Form(at) is "'" or "’" or "-" or "&";
}
