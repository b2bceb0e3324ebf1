using System.Collections.Frozen;
using Graph.Text.Gazetteer;

namespace Graph.Extraction.Lexicon;

/// <summary>English inflection, for word lists that give lemmas only.</summary>
internal static class Inflection
{
    private static readonly FrozenDictionary<string, TsvRow> Irregular = TsvTable
        .Read(typeof(Inflection).Assembly, "irregular-verbs.tsv")
        .Rows.ToFrozenDictionary(row => row["lemma"], StringComparer.Ordinal);

    /// <summary>Every form of a verb with what it is: "meet", "meets", "met", "met", "meeting".</summary>
    public static IEnumerable<(string Text, VerbForm Form)> Verb(string lemma)
    {
        var known = Irregular.TryGetValue(lemma, out var row);
        string Or(string column, Func<string> regular) => known && row[column].Length > 0 ? row[column] : regular();
        yield return (lemma, VerbForm.Base);
        foreach (var third in Or("third", () => Plural(lemma)).Split('|'))
        {
            yield return (third, VerbForm.Third);
        }

        foreach (var past in Or("past", () => Ed(lemma)).Split('|'))
        {
            yield return (past, VerbForm.Past);
        }

        foreach (var participle in Or("participle", () => Ed(lemma)).Split('|'))
        {
            yield return (participle, VerbForm.Participle);
        }

        foreach (var gerund in Or("gerund", () => Ing(lemma)).Split('|'))
        {
            yield return (gerund, VerbForm.Gerund);
        }
    }

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
