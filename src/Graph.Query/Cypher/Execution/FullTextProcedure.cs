using System.Collections.Immutable;
using Graph.Model.Names;
using Graph.Query.Cypher.Graphs;
using Graph.Query.Cypher.Values;

namespace Graph.Query.Cypher.Execution;

/// <summary>db.index.fulltext.queryNodes: nodes by words of their names and aliases (index <c>names</c>) or of their text (index <c>sentences</c>).</summary>
/// <remarks>Letter case and accents make no difference. The score is the share of the query's words that a node has, and higher for a short name than
/// for a long one; best first, then by number.</remarks>
internal static class FullTextProcedure
{
    private static readonly char[] Separators = [' ', '\t', '\n', '-', '\'', '"', ',', '.', '(', ')', '~', '*', '+', ':', ';', '/', '’'];

    public static IEnumerable<ImmutableArray<CypherValue>> Run(PropertyGraph graph, ImmutableArray<CypherValue> arguments)
    {
        string[] keys = arguments[0] is { Kind: CypherKind.String } index
            ? index.AsString switch
            {
                "names" => ["name", "aliases"],
                "sentences" => ["text"],
                var other => throw CypherException.Argument("InvalidArgumentValue", $"There is no full-text index '{other}'; there are names and sentences."),
            }
            : throw CypherException.Type("InvalidArgumentType", "The name of an index is a text.");
        if (arguments[1].Kind != CypherKind.String)
        {
            throw CypherException.Type("InvalidArgumentType", "What is searched for is a text.");
        }

        var wanted = Words(arguments[1].AsString).Distinct(StringComparer.Ordinal).ToList();
        var found = new List<(int Node, double Score)>();
        for (var node = 0; node < graph.NodeCount; node++)
        {
            var score = keys.SelectMany(key => Texts(graph.NodeProperty(node, key))).Select(text => Score(wanted, text)).DefaultIfEmpty(0).Max();
            if (score > 0)
            {
                found.Add((node, score));
            }
        }

        return found
            .OrderByDescending(pair => pair.Score)
            .ThenBy(pair => pair.Node)
            .Select(pair => ImmutableArray.Create(CypherValue.Node(graph, pair.Node), CypherValue.Of(pair.Score)));
    }

    private static double Score(List<string> wanted, string text)
    {
        var words = Words(text).ToList();
        var hits = wanted.Count(words.Contains);
        return hits == 0 ? 0 : (double)hits / wanted.Count * (0.5 + (0.5 * hits / words.Count));
    }

    private static IEnumerable<string> Texts(CypherValue value) =>
        value.Kind switch
        {
            CypherKind.String => [value.AsString],
            CypherKind.List => value.AsList.Where(item => item.Kind == CypherKind.String).Select(item => item.AsString),
            _ => [],
        };

    private static IEnumerable<string> Words(string text) =>
        text.Split(Separators, StringSplitOptions.RemoveEmptyEntries).Select(word => Slug.Of(word) is { Length: > 0 } plain ? plain : word.ToLowerInvariant());
}
