using Graph.Query.Cypher;
using Graph.Query.Cypher.Graphs;
using Graph.Query.Cypher.Values;

namespace Graph.Tests.Query.Cypher.Tck;

/// <summary>A graph that set-up queries change. Clauses that read are run by the engine on the graph so far; those that write are done here.</summary>
internal sealed class TckGraph
{
    private readonly List<Node> nodes = [];
    private readonly List<Relationship> relationships = [];

    private sealed class Node(List<string> labels, Dictionary<string, CypherValue> properties)
    {
        public List<string> Labels { get; } = labels;
        public Dictionary<string, CypherValue> Properties { get; } = properties;
    }

    private sealed record Relationship(string Type, Node From, Node To, Dictionary<string, CypherValue> Properties);

    /// <summary>One row of the set-up query: its variables, each an element of this graph or a value without elements, lists of elements included.</summary>
    private sealed class Row : Dictionary<string, object>
    {
        public Row()
            : base(StringComparer.Ordinal) { }

        public Row(Row other)
            : base(other, StringComparer.Ordinal) { }
    }

    public PropertyGraph Build()
    {
        var builder = new PropertyGraphBuilder();
        var numbers = new Dictionary<Node, int>();
        foreach (var node in nodes)
        {
            numbers[node] = builder.AddNode(node.Labels, node.Properties);
        }
        foreach (var relationship in relationships)
        {
            builder.AddRelationship(relationship.Type, numbers[relationship.From], numbers[relationship.To], relationship.Properties);
        }
        return builder.Build();
    }

    /// <exception cref="FormatException">A clause of the set-up is none that can be done here.</exception>
    /// <exception cref="CypherException">A clause that reads cannot be run.</exception>
    public void Execute(string query, IReadOnlyDictionary<string, CypherValue>? parameters = null)
    {
        List<Row> rows = [new Row()];
        var reading = "";
        foreach (var (word, rest) in TckClauses.Cut(query))
        {
            if (word is "MATCH" or "OPTIONAL MATCH" or "UNWIND" or "WITH" or "CALL")
            {
                reading += $"{word} {rest}\n";
                continue;
            }
            rows = Read(rows, reading, parameters);
            reading = "";
            switch (word)
            {
                case "CREATE":
                    foreach (var pattern in TckClauses.Parts(rest))
                    {
                        Create(rows, pattern, parameters);
                    }
                    break;
                case "DELETE" or "DETACH DELETE":
                    Delete(rows, TckClauses.Parts(rest));
                    break;
                case "SET":
                    foreach (var part in TckClauses.Parts(rest))
                    {
                        Set(rows, part, parameters);
                    }
                    break;
                case "RETURN":
                    break;
                default:
                    throw new FormatException($"The set-up of a graph knows no {word}.");
            }
        }
    }

    private List<Row> Read(List<Row> rows, string clauses, IReadOnlyDictionary<string, CypherValue>? parameters) =>
        clauses.Length == 0 ? rows : Run(rows, clauses + "RETURN *", parameters);

    /// <summary>Runs clauses once for all rows, with the variables of each.</summary>
    private List<Row> Run(List<Row> rows, string clauses, IReadOnlyDictionary<string, CypherValue>? parameters)
    {
        var graph = Build();
        var values = new Dictionary<string, CypherValue>(StringComparer.Ordinal);
        foreach (var (name, value) in parameters ?? new Dictionary<string, CypherValue>())
        {
            values[name] = value;
        }
        var before = "";
        if (rows.Count != 1 || rows[0].Count > 0)
        {
            values["setUpRows"] = CypherValue.List(
                rows.Select(row => CypherValue.Of(CypherMap.Of(row.Select(pair => KeyValuePair.Create(pair.Key, ToCypher(graph, pair.Value))))))
            );
            var names = rows.SelectMany(row => row.Keys).Distinct(StringComparer.Ordinal).ToList();
            before =
                "UNWIND $setUpRows AS setUpRow\n"
                + (names.Count == 0 ? "" : $"WITH {string.Join(", ", names.Select(name => $"setUpRow.`{name}` AS `{name}`"))}\n");
        }
        var result = CypherEngine.Run(graph, before + clauses, values);
        return
        [
            .. result.Rows.Select(values =>
            {
                var row = new Row();
                for (var i = 0; i < values.Length; i++)
                {
                    row[result.Columns[i]] = FromCypher(values[i]);
                }
                row.Remove("setUpRow");
                return row;
            }),
        ];
    }

    private CypherValue ToCypher(PropertyGraph graph, object value) =>
        value switch
        {
            Node node => CypherValue.Node(graph, nodes.IndexOf(node)),
            Relationship relationship => CypherValue.Relationship(graph, relationships.IndexOf(relationship)),
            List<object> list => CypherValue.List(list.Select(item => ToCypher(graph, item))),
            _ => (CypherValue)value,
        };

    private object FromCypher(CypherValue value) =>
        value.Kind switch
        {
            CypherKind.Node => nodes[value.Index],
            CypherKind.Relationship => relationships[value.Index],
            CypherKind.List => value.AsList.Select(FromCypher).ToList(),
            _ => value,
        };

    private void Create(List<Row> rows, string text, IReadOnlyDictionary<string, CypherValue>? parameters)
    {
        var pattern = TckPattern.Parse(text);
        var maps = pattern.Elements.Select(element => Maps(rows, element.Properties, parameters)).ToList();
        for (var n = 0; n < rows.Count; n++)
        {
            var row = rows[n];
            var ends = new List<Node>();
            for (var i = 0; i < pattern.Elements.Count; i += 2)
            {
                var element = pattern.Elements[i];
                if (element.Variable is { } known && row.TryGetValue(known, out var bound))
                {
                    ends.Add((Node)bound);
                    continue;
                }
                var node = new Node([.. element.Names], maps[i][n]);
                nodes.Add(node);
                ends.Add(node);
                Bind(row, element.Variable, node);
            }
            for (var i = 1; i < pattern.Elements.Count; i += 2)
            {
                var element = pattern.Elements[i];
                var (left, right) = (ends[i / 2], ends[(i / 2) + 1]);
                var relationship = new Relationship(element.Names.Single(), element.Backward ? right : left, element.Backward ? left : right, maps[i][n]);
                relationships.Add(relationship);
                Bind(row, element.Variable, relationship);
            }
        }
    }

    private static void Bind(Row row, string? variable, object value)
    {
        if (variable is not null)
        {
            row[variable] = value;
        }
    }

    /// <summary>The property map for each row: a plain one is read here, one with expressions by the engine.</summary>
    private List<Dictionary<string, CypherValue>> Maps(List<Row> rows, string? text, IReadOnlyDictionary<string, CypherValue>? parameters)
    {
        if (text is null)
        {
            return [.. rows.Select(_ => new Dictionary<string, CypherValue>(StringComparer.Ordinal))];
        }
        try
        {
            var plain = TckValues.ToCypher(TckValueParser.Parse(text)).AsMap;
            return [.. rows.Select(_ => Properties(plain))];
        }
        catch (FormatException)
        {
            return [.. Values(rows, text, parameters).Select(value => Properties(value.AsMap))];
        }
    }

    private List<CypherValue> Values(List<Row> rows, string expression, IReadOnlyDictionary<string, CypherValue>? parameters)
    {
        var graph = Build();
        return [.. Run(rows, $"RETURN {expression} AS setUpValue", parameters).Select(row => ToCypher(graph, row["setUpValue"]))];
    }

    private static Dictionary<string, CypherValue> Properties(CypherMap map) =>
        map.Where(pair => !pair.Value.IsNull).ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);

    private void Delete(List<Row> rows, IEnumerable<string> variables)
    {
        foreach (var element in variables.SelectMany(variable => rows.Select(row => row[variable])).ToList())
        {
            if (element is Node node)
            {
                nodes.Remove(node);
                relationships.RemoveAll(relationship => ReferenceEquals(relationship.From, node) || ReferenceEquals(relationship.To, node));
            }
            else if (element is Relationship relationship)
            {
                relationships.RemoveAll(other => ReferenceEquals(other, relationship));
            }
        }
    }

    /// <summary><c>a.key = expression</c> or <c>a:Label</c>.</summary>
    private void Set(List<Row> rows, string part, IReadOnlyDictionary<string, CypherValue>? parameters)
    {
        var equals = part.IndexOf('=', StringComparison.Ordinal);
        if (equals < 0)
        {
            var names = part.Split(':', StringSplitOptions.TrimEntries);
            foreach (var node in rows.Select(row => row[names[0]]).OfType<Node>())
            {
                node.Labels.AddRange(names[1..].Except(node.Labels, StringComparer.Ordinal));
            }
            return;
        }
        var target = part[..equals].Trim().Split('.');
        var values = Values(rows, part[(equals + 1)..], parameters);
        for (var i = 0; i < rows.Count; i++)
        {
            var properties = rows[i][target[0].Trim('(', ')', ' ')] is Node node ? node.Properties : ((Relationship)rows[i][target[0]]).Properties;
            if (values[i].IsNull)
            {
                properties.Remove(target[1].Trim());
            }
            else
            {
                properties[target[1].Trim()] = values[i];
            }
        }
    }
}
