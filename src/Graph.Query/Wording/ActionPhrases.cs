using System.Collections.Frozen;

namespace Graph.Query.Wording;

/// <summary>How an action is put into words: a verb phrase and its prepositions.</summary>
/// <param name="Phrase">In its base form: "impose tariffs".</param>
/// <param name="To">Before those it is done to: "on"; empty for a plain object.</param>
/// <param name="About">Before what it is about: "over".</param>
/// <param name="Alone">The phrase where nobody is named that it is done to.</param>
internal sealed record ActionPhrases(string Phrase, string To, string About, string Alone)
{
    private static readonly FrozenDictionary<string, ActionPhrases> ByVerb = Load("verbs.tsv");
    private static readonly FrozenDictionary<string, ActionPhrases> ByType = Load("types.tsv");

    private static readonly ActionPhrases Unknown = new("deal", "with", "over", "act");

    /// <summary>By the verb where the list has it, else by the type: a word in no list may be a noun, which has no past.</summary>
    public static ActionPhrases Of(string? type, string? verb) =>
        (verb is null ? null : ByVerb.GetValueOrDefault(verb.ToLowerInvariant()))
        ?? (type is null ? null : ByType.GetValueOrDefault(type.ToUpperInvariant()))
        ?? Unknown;

    private static FrozenDictionary<string, ActionPhrases> Load(string file) =>
        Table
            .Rows(file)
            .ToFrozenDictionary(row => row[0], row => new ActionPhrases(row[1].Length == 0 ? row[0] : row[1], row[2], row[3], row[4]), StringComparer.Ordinal);
}
