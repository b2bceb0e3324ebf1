using System.Collections.Frozen;
using System.Text;
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

    private static FrozenDictionary<(EntityKind, string), string> Load()
    {
        using var stream = typeof(FormerNames).Assembly.GetManifestResourceStream("former-names.tsv")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        reader.ReadLine();
        reader.ReadLine();
        var rows = new Dictionary<(EntityKind, string), string>();
        while (reader.ReadLine() is { Length: > 0 } line)
        {
            var cells = line.Split('\t');
            var kind = Enum.Parse<EntityKind>(cells[0], ignoreCase: true);
            rows.Add((kind, EntityReading.Written(kind, cells[2])), EntityReading.Written(kind, cells[1]));
        }

        return rows.ToFrozenDictionary();
    }
}
