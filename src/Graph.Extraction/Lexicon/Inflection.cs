using System.Collections.Frozen;
using Graph.Text.Gazetteer;

namespace Graph.Extraction.Lexicon;

/// <summary>English inflection, for word lists that give lemmas only.</summary>
internal static class Inflection
{
    private static readonly FrozenDictionary<string, TsvRow> Irregular = TsvTable
        .Read(typeof(Inflection).Assembly, "irregular-verbs.tsv")
        .Rows.ToFrozenDictionary(row => row["lemma"], StringComparer.Ordinal);

    /// <summary>Every form of a verb, each once: "meet", "meets", "met", "meeting".</summary>
    public static IEnumerable<string> Verb(string lemma)
    {
        var known = Irregular.TryGetValue(lemma, out var row);
        IEnumerable<string> Or(string column, Func<string, string> regular) =>
            (known && row[column].Length > 0 ? row[column] : regular(lemma)).Split('|').SelectMany(form => Spellings(lemma, form));
        return ((string[])[lemma, .. Or("third", Plural), .. Or("past", Ed), .. Or("participle", Ed), .. Or("gerund", Ing)]).Distinct(StringComparer.Ordinal);
    }

    // "travelled" is "traveled" across the ocean.
    private static IEnumerable<string> Spellings(string lemma, string form) =>
        lemma is [.., not 'l', 'l'] && form.Length > lemma.Length && form.StartsWith(lemma + "l", StringComparison.Ordinal)
            ? [form, lemma + form[(lemma.Length + 1)..]]
            : [form];

    /// <summary>"visit" gives "visits", "party" gives "parties"; also the third person of a regular verb.</summary>
    public static string Plural(string noun) =>
        noun switch
        {
            [.., 's' or 'x' or 'z'] or [.., 'c' or 's', 'h'] => noun + "es",
            [.., not ('a' or 'e' or 'i' or 'o' or 'u'), 'y'] => noun[..^1] + "ies",
            _ => noun + "s",
        };

    private static string Ed(string lemma) =>
        lemma switch
        {
            [.., 'e'] => lemma + "d",
            [.., not ('a' or 'e' or 'i' or 'o' or 'u'), 'y'] => lemma[..^1] + "ied",
            _ => lemma + "ed",
        };

    private static string Ing(string lemma) =>
        lemma switch
        {
            [.., 'i', 'e'] => lemma[..^2] + "ying",
            [.., not 'e', 'e'] => lemma[..^1] + "ing",
            _ => lemma + "ing",
        };
}
