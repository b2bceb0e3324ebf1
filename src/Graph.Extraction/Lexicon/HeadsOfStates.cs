using System.Collections.Frozen;
using System.Collections.Immutable;
using Graph.Text.Gazetteer;

namespace Graph.Extraction.Lexicon;

/// <summary>What the heads of state and of government are called where: Australia has no president, the United States no prime minister.</summary>
internal static class HeadsOfStates
{
    private static readonly FrozenDictionary<string, ImmutableHashSet<string>> ByCountry = TsvTable
        .Read(typeof(HeadsOfStates).Assembly, "heads-of-states.tsv")
        .Rows.ToFrozenDictionary(row => row["iso"], row => row.List("heads").ToImmutableHashSet(StringComparer.Ordinal), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, ImmutableArray<string>> Missing = TsvTable
        .Read(typeof(HeadsOfStates).Assembly, "heads-of-states.tsv")
        .Rows.ToFrozenDictionary(row => row["iso"], row => row.List("without").ToImmutableArray(), StringComparer.Ordinal);

    // The longest first, so that "crown prince" is not taken for "prince".
    private static readonly ImmutableArray<string> Words =
    [
        .. ByCountry
            .Values.SelectMany(heads => heads)
            .Distinct(StringComparer.Ordinal)
            .OrderByDescending(head => head.Length)
            .ThenBy(head => head, StringComparer.Ordinal),
    ];

    /// <summary>Whether a country can have such an office; <c>true</c> for every title that names no head.</summary>
    /// <param name="title">In small letters: "vice president" needs a president.</param>
    /// <param name="iso">The country.</param>
    public static bool Allow(string title, string iso) =>
        !Missing.GetValueOrDefault(iso, []).Any(word => Has(title, word))
        && (Words.FirstOrDefault(word => Has(title, word)) is not { } head || !ByCountry.TryGetValue(iso, out var heads) || heads.Contains(head));

    // As whole words.
    private static bool Has(string title, string word)
    {
        for (var at = title.IndexOf(word, StringComparison.Ordinal); at >= 0; at = title.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            var end = at + word.Length;
            if ((at == 0 || title[at - 1] == ' ') && (end == title.Length || title[end] == ' '))
            {
                return true;
            }
        }

        return false;
    }
}
