using System.Collections.Immutable;

namespace Graph.App.Cypher;

/// <summary>What can be typed next: labels and types after a colon, properties after a dot, parameters after a dollar, else words of the language.</summary>
internal sealed class CypherCompletion(CypherSession session)
{
    private static readonly ImmutableArray<string> Words =
    [
        "ALL",
        "AND",
        "AS",
        "ASC",
        "BY",
        "CALL",
        "CASE",
        "CONTAINS",
        "COUNT",
        "DESC",
        "DISTINCT",
        "ELSE",
        "END",
        "ENDS WITH",
        "EXISTS",
        "EXPLAIN",
        "false",
        "IN",
        "IS NOT NULL",
        "IS NULL",
        "LIMIT",
        "MATCH",
        "NOT",
        "null",
        "OPTIONAL MATCH",
        "OR",
        "ORDER BY",
        "PROFILE",
        "RETURN",
        "shortestPath",
        "SKIP",
        "STARTS WITH",
        "THEN",
        "true",
        "UNION",
        "UNWIND",
        "WHEN",
        "WHERE",
        "WITH",
        "XOR",
        "YIELD",
        "collect",
        "coalesce",
        "labels",
        "length",
        "nodes",
        "properties",
        "relationships",
        "size",
        "toLower",
        "toUpper",
        "type",
    ];

    private static readonly ImmutableArray<string> Commands = [":explain", ":format", ":help", ":param", ":params", ":quit", ":schema"];

    /// <summary>The candidates for the word that ends at <paramref name="cursor"/>, in order, and where this word begins.</summary>
    public (int Start, IReadOnlyList<string> Candidates) Of(string line, int cursor)
    {
        var start = cursor;
        while (start > 0 && (char.IsLetterOrDigit(line[start - 1]) || line[start - 1] == '_'))
        {
            start--;
        }
        var before = start > 0 ? line[start - 1] : ' ';
        var begun = line[start..cursor];
        if (before == ':' && line[..(start - 1)].Trim().Length == 0)
        {
            return (start - 1, Matching(Commands, ":" + begun));
        }
        IEnumerable<string> names = before switch
        {
            ':' or '|' or '&' or '!' => IsRelationship(line, start) ? session.Graph.Types : session.Graph.Labels,
            '.' => session.Graph.Keys,
            '$' => session.Parameters.Keys,
            _ => begun.Length > 0 ? Words : [],
        };
        return (start, Matching(names, begun));
    }

    /// <summary>Whether the bracket that is open here is a square one.</summary>
    private static bool IsRelationship(string line, int at) => line.LastIndexOf('[', at - 1) > line.LastIndexOf('(', at - 1);

    private static IReadOnlyList<string> Matching(IEnumerable<string> names, string begun) =>
        [.. names.Where(name => name.StartsWith(begun, StringComparison.OrdinalIgnoreCase)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
