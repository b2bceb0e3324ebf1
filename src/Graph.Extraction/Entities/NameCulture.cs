using System.Collections.Frozen;
using System.Collections.Immutable;
using Graph.Text.Gazetteer;

namespace Graph.Extraction.Entities;

/// <summary>How well a person's name fits a country, from where its parts are common.</summary>
internal static class NameCulture
{
    private static readonly FrozenDictionary<string, ImmutableArray<string>> Groups = TsvTable
        .Read(typeof(NameCulture).Assembly, "culture-groups.tsv")
        .Rows.ToFrozenDictionary(row => row["group"], row => row.List("countries").ToImmutableArray(), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, FrozenSet<string>> Forenames = Load("forenames.tsv");

    private static readonly FrozenDictionary<string, FrozenSet<string>> Surnames = Load("surnames.tsv");

    public static string[] Words(string name) => [.. name.Split(' ', '-').Select(WordKey.Of).Where(word => word.Length > 0)];

    /// <summary>From −0.5 (at home elsewhere) over 0 (nothing known) to 1 (forename and surname at home there).</summary>
    public static double Fit(string[] name, string iso)
    {
        var fit = 0.0;
        foreach (var word in name)
        {
            fit += Math.Max(Fit(Surnames, word, iso, 0.7), Fit(Forenames, word, iso, 0.4)) is > 0 and var good
                ? good
                : Fit(Surnames, word, iso, 0.7) + Fit(Forenames, word, iso, 0.4);
        }

        return Math.Clamp(fit, -0.5, 1);
    }

    private static double Fit(FrozenDictionary<string, FrozenSet<string>> names, string word, string iso, double weight) =>
        !names.TryGetValue(word, out var cultures) || cultures.Count == 0 ? 0
        : cultures.Contains(iso) ? weight
        : -weight / 3;

    // Thousands of names are at home in the same countries: they share one set.
    private static FrozenDictionary<string, FrozenSet<string>> Load(string file)
    {
        var sets = new Dictionary<string, FrozenSet<string>>(StringComparer.Ordinal);
        return TsvTable
            .Read(typeof(World).Assembly, file)
            .Rows.GroupBy(row => WordKey.Of(row["name"]), row => row["cultures"], StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => Set(string.Join('|', group)), StringComparer.Ordinal);

        FrozenSet<string> Set(string cultures) => sets.TryGetValue(cultures, out var known) ? known : sets[cultures] = Countries(cultures);
    }

    private static FrozenSet<string> Countries(string cultures) =>
        cultures
            .Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .SelectMany(culture => Groups.TryGetValue(culture, out var countries) ? countries : [culture])
            .ToFrozenSet(StringComparer.Ordinal);
}
