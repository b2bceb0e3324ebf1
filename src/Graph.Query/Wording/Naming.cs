using System.Collections.Frozen;
using System.Globalization;
using Graph.Model.Names;
using Graph.Model.Snapshot;

namespace Graph.Query.Wording;

/// <summary>Names as they stand inside an English sentence: "the United States", "Wang Yi".</summary>
public static class Naming
{
    private static readonly FrozenSet<string> Definite = Table.Rows("definite.tsv").Select(row => string.Join(' ', row)).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The node's name, with "the" where English wants it.</summary>
    public static string InText(GraphNode node)
    {
        var words = NameKey.Words(node.Name);
        if (node.Label is not (NodeLabel.Country or NodeLabel.Organization) || words.Count == 0 || words[0] == "the")
        {
            return node.Name;
        }

        var label = node.Label == NodeLabel.Country ? "country" : "organization";
        var long1 = node.Label == NodeLabel.Country || words.Count > 1;
        return long1 && (Definite.Contains($"{label} first {words[0]}") || Definite.Contains($"{label} last {words[^1]}")) ? $"the {node.Name}" : node.Name;
    }

    /// <summary>"A", "A and B", "A, B and C", and beyond <paramref name="most"/> "A, B, C and 4 others"; empty for none.</summary>
    public static string List(IReadOnlyList<string> names, int most = 4)
    {
        if (names.Count > most)
        {
            var more = names.Count - most + 1;
            return $"{string.Join(", ", names.Take(most - 1))} and {more.ToString(CultureInfo.InvariantCulture)} others";
        }

        return names.Count < 2 ? string.Concat(names) : $"{string.Join(", ", names.Take(names.Count - 1))} and {names[^1]}";
    }

    /// <summary>With a capital at the beginning.</summary>
    internal static string Capital(string sentence) => sentence.Length == 0 ? sentence : char.ToUpperInvariant(sentence[0]) + sentence[1..];
}
