using System.Collections.Frozen;
using System.Collections.Immutable;
using Graph.Model.Facts;
using Graph.Text.Gazetteer;

namespace Graph.Extraction.Lexicon;

/// <summary>The verb phrases of <c>action-verbs.tsv</c> by the key of each form of their verb, phrases of more words first.</summary>
internal static class ActionVerbs
{
    /// <summary>Words of a phrase that a text may leave out or change: "lodge a protest", "lodged its protest".</summary>
    public static FrozenSet<string> Passed { get; } =
        FrozenSet.Create(StringComparer.Ordinal, "a", "an", "the", "its", "his", "her", "their", "itself", "themselves", "himself");

    private static readonly FrozenDictionary<string, ImmutableArray<ActionVerb>> ByForm = TsvTable
        .Read(typeof(ActionVerbs).Assembly, "action-verbs.tsv")
        .Rows.SelectMany(Forms)
        .GroupBy(pair => pair.Key, StringComparer.Ordinal)
        .ToFrozenDictionary(
            group => group.Key,
            group => group.Select(pair => pair.Verb).OrderByDescending(verb => verb.Words.Length).ThenByDescending(verb => verb.Refuses).ToImmutableArray(),
            StringComparer.Ordinal
        );

    /// <summary>What a word may begin, as a form of a verb; "be opposed to" is listed under "opposed".</summary>
    public static ImmutableArray<ActionVerb> Of(string key) => ByForm.TryGetValue(key, out var verbs) ? verbs : [];

    private static IEnumerable<(string Key, ActionVerb Verb)> Forms(TsvRow row)
    {
        var words = row["verb"].Split(' ').Select(WordKey.Of).Where(word => word.Length > 0).ToArray();
        var refuses = words[0] is "not";
        words = refuses ? words[1..] : words;
        var negates = refuses || Array.Exists(words, word => word is "no" or "nothing" or "none");
        var about = row.Set("about");
        var type = Enum.Parse<PloverType>(row["type"], ignoreCase: true);
        ActionVerb Verb(int from) =>
            new(row["verb"], [.. words.Skip(from).Where(word => !Passed.Contains(word))], type, row["object"], about, refuses, negates);

        // Adjectives and participles are found by themselves: "is", "remains", "long" opposed to.
        if (words is ["be", _, ..])
        {
            yield return (words[1], Verb(2));
            yield break;
        }

        foreach (var form in Inflection.Verb(words[0]).Select(WordKey.Of).Distinct(StringComparer.Ordinal))
        {
            yield return (form, Verb(1));
        }
    }
}
