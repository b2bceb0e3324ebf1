using Graph.Query.Cypher.Values;

namespace Graph.Tests.Query.Cypher.Tck;

/// <summary>Between the kit's values and the engine's.</summary>
internal static class TckValues
{
    public static TckValue Of(CypherValue value) =>
        value.Kind switch
        {
            CypherKind.Null => TckValueParser.Scalar(null),
            CypherKind.Boolean => TckValueParser.Scalar(value.AsBoolean),
            CypherKind.Integer => TckValueParser.Scalar(value.AsInteger),
            CypherKind.Float => TckValueParser.Scalar(value.AsFloat),
            CypherKind.String => TckValueParser.Scalar(value.AsString),
            CypherKind.Temporal => TckValueParser.Scalar(value.AsTemporal.ToString()),
            CypherKind.List => new TckValue.List([.. value.AsList.Select(Of)]),
            CypherKind.Map => Map(value.AsMap),
            CypherKind.Node => Node(value),
            CypherKind.Relationship => Relationship(value),
            CypherKind.Path => Path(value.AsPath),
            _ => throw new ArgumentOutOfRangeException(nameof(value)),
        };

    /// <exception cref="FormatException">The value is a node, relationship or path, of which the engine has only those of its graph.</exception>
    public static CypherValue ToCypher(TckValue value) =>
        value switch
        {
            TckValue.Scalar { Value: null } => CypherValue.Null,
            TckValue.Scalar { Value: bool truth } => CypherValue.Of(truth),
            TckValue.Scalar { Value: long whole } => CypherValue.Of(whole),
            TckValue.Scalar { Value: double real } => CypherValue.Of(real),
            TckValue.Scalar { Value: string words } => CypherValue.Of(words),
            TckValue.List list => CypherValue.List(list.Items.Select(ToCypher)),
            TckValue.Map map => CypherValue.Of(CypherMap.Of(map.Pairs.Select(pair => KeyValuePair.Create(pair.Key, ToCypher(pair.Value))))),
            _ => throw new FormatException($"No value to be given to a query: {value.Canonical(false)}"),
        };

    private static TckValue.Map Map(CypherMap map) => new([.. map.Select(pair => KeyValuePair.Create(pair.Key, Of(pair.Value)))]);

    private static TckValue.Node Node(CypherValue node) => new([.. node.Graph.LabelsOf(node.Index)], Map(node.Graph.NodeProperties(node.Index)));

    private static TckValue.Relationship Relationship(CypherValue value) =>
        new(value.Graph.TypeOf(value.Index), Map(value.Graph.RelationshipProperties(value.Index)));

    private static TckValue.Path Path(CypherPath path) =>
        new(
            Node(CypherValue.Node(path.Graph, path.Nodes[0])),
            [
                .. path.Relationships.Select(
                    (relationship, n) =>
                        (
                            Relationship(CypherValue.Relationship(path.Graph, relationship)),
                            path.Graph.Start(relationship) == path.Nodes[n],
                            Node(CypherValue.Node(path.Graph, path.Nodes[n + 1]))
                        )
                ),
            ]
        );
}
