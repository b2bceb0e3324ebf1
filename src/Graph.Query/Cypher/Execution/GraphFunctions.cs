using System.Globalization;
using Graph.Query.Cypher.Binding;
using Graph.Query.Cypher.Values;

namespace Graph.Query.Cypher.Execution;

/// <summary>Functions of nodes, relationships and paths.</summary>
internal static class GraphFunctions
{
    public static IEnumerable<Function> All { get; } =
    [
        Of("id", TypeKind.Integer, [TypeKind.Node, TypeKind.Relationship], value => CypherValue.Of((long)Element(value, "id").Index)),
        Of(
            "elementId",
            TypeKind.String,
            [TypeKind.Node, TypeKind.Relationship],
            value => CypherValue.Of((Element(value, "elementId").Kind == CypherKind.Node ? "n" : "r") + value.Index.ToString(CultureInfo.InvariantCulture))
        ),
        Of("labels", TypeKind.List, [TypeKind.Node], Labels),
        Of(
            "type",
            TypeKind.String,
            [TypeKind.Relationship],
            value => value.Kind == CypherKind.Relationship ? CypherValue.Of(value.Graph.TypeOf(value.Index)) : throw Wrong("type", value)
        ),
        Of("properties", TypeKind.Map, [TypeKind.Map, TypeKind.Node, TypeKind.Relationship], value => CypherValue.Of(Properties(value, "properties"))),
        Of(
            "keys",
            TypeKind.List,
            [TypeKind.Map, TypeKind.Node, TypeKind.Relationship],
            value => CypherValue.List(Properties(value, "keys").Select(pair => CypherValue.Of(pair.Key)))
        ),
        Of(
            "startNode",
            TypeKind.Node,
            [TypeKind.Relationship],
            value => CypherValue.Node(Relationship(value, "startNode").Graph, value.Graph.Start(value.Index))
        ),
        Of("endNode", TypeKind.Node, [TypeKind.Relationship], value => CypherValue.Node(Relationship(value, "endNode").Graph, value.Graph.End(value.Index))),
        Of("length", TypeKind.Integer, [TypeKind.Path, TypeKind.List, TypeKind.String], Length),
        Of(
            "nodes",
            TypeKind.List,
            [TypeKind.Path],
            value => CypherValue.List(Path(value, "nodes").Nodes.Select(node => CypherValue.Node(value.AsPath.Graph, node)))
        ),
        Of(
            "relationships",
            TypeKind.List,
            [TypeKind.Path],
            value =>
                CypherValue.List(Path(value, "relationships").Relationships.Select(relationship => CypherValue.Relationship(value.AsPath.Graph, relationship)))
        ),
        Of(
            "rels",
            TypeKind.List,
            [TypeKind.Path],
            value => CypherValue.List(Path(value, "rels").Relationships.Select(relationship => CypherValue.Relationship(value.AsPath.Graph, relationship)))
        ),
    ];

    /// <summary>A function of one argument that is null for null.</summary>
    internal static Function Of(string name, TypeKind result, TypeKind[] accepts, Func<CypherValue, CypherValue> run) =>
        new(name, 1, 1, result, accepts, (arguments, _) => arguments[0].IsNull ? default : run(arguments[0]));

    internal static CypherException Wrong(string function, CypherValue value) =>
        CypherException.Type("InvalidArgumentValue", $"{function}() cannot take {CypherText.Short(value)}, a {value.TypeName}.");

    internal static CypherMap Properties(CypherValue value, string function) =>
        value.Kind switch
        {
            CypherKind.Map => value.AsMap,
            CypherKind.Node => value.Graph.NodeProperties(value.Index),
            CypherKind.Relationship => value.Graph.RelationshipProperties(value.Index),
            _ => throw Wrong(function, value),
        };

    private static CypherValue Labels(CypherValue value) =>
        value.Kind == CypherKind.Node ? CypherValue.List(value.Graph.LabelsOf(value.Index).Select(CypherValue.Of)) : throw Wrong("labels", value);

    private static CypherValue Element(CypherValue value, string function) =>
        value.Kind is CypherKind.Node or CypherKind.Relationship ? value : throw Wrong(function, value);

    private static CypherValue Relationship(CypherValue value, string function) => value.Kind == CypherKind.Relationship ? value : throw Wrong(function, value);

    private static CypherPath Path(CypherValue value, string function) => value.Kind == CypherKind.Path ? value.AsPath : throw Wrong(function, value);

    private static CypherValue Length(CypherValue value) =>
        value.Kind switch
        {
            CypherKind.Path => CypherValue.Of((long)value.AsPath.Length),
            CypherKind.List => CypherValue.Of((long)value.Items.Length),
            CypherKind.String => CypherValue.Of((long)value.AsString.Length),
            _ => throw Wrong("length", value),
        };
}
