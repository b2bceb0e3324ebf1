using System.Collections.Frozen;
using Graph.Model.Facts;
using Graph.Resolution.Actors;

namespace Graph.Resolution.Names;

/// <summary>What towns and bodies between states were called before, from <c>former-names.tsv</c>.</summary>
internal static class FormerNames
{
    private static readonly FrozenDictionary<(EntityKind, string), string> Rows = Load();

    /// <summary>Each name of before with that of today, as keys.</summary>
    public static IEnumerable<(EntityKind Kind, string Former, string Present)> All => Rows.Select(row => (row.Key.Item1, row.Key.Item2, row.Value));

    /// <summary>The key of the name that it has today; the key itself where it is none of before.</summary>
    /// <param name="kind">A place or an organisation; nothing else is in the list.</param>
    /// <param name="key">As entities of that kind are gathered.</param>
    public static string Present(EntityKind kind, string key) => Rows.GetValueOrDefault((kind, key), key);

    private static FrozenDictionary<(EntityKind, string), string> Load() =>
        WordTable
            .Rows("former-names.tsv")
            .Select(row => (Kind: Enum.Parse<EntityKind>(row[0], ignoreCase: true), Present: row[1], Former: row[2]))
            .ToFrozenDictionary(row => (row.Kind, EntityReading.Written(row.Kind, row.Former)), row => EntityReading.Written(row.Kind, row.Present));
}
