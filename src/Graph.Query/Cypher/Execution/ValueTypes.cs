using System.Collections.Immutable;
using Graph.Query.Cypher.Syntax;
using Graph.Query.Cypher.Values;

namespace Graph.Query.Cypher.Execution;

/// <summary>Types as <c>valueType()</c> and <c>IS ::</c> write them.</summary>
internal static class ValueTypes
{
    /// <summary>The order in which the types of a list's items are written.</summary>
    private static readonly ImmutableArray<string> Order =
    [
        "BOOLEAN",
        "STRING",
        "INTEGER",
        "FLOAT",
        "DATE",
        "LOCAL TIME",
        "ZONED TIME",
        "LOCAL DATETIME",
        "ZONED DATETIME",
        "DURATION",
        "NODE",
        "RELATIONSHIP",
        "MAP",
        "LIST",
        "PATH",
    ];

    public static string Name(CypherValue value) =>
        value.Kind switch
        {
            CypherKind.Null => "NULL",
            CypherKind.List => $"LIST<{Items(value)}> NOT NULL",
            _ => Plain(value) + " NOT NULL",
        };

    public static bool Is(CypherValue value, TypeExpression type) =>
        type switch
        {
            TypeExpression.Union union => union.Types.Any(one => Is(value, one)),
            TypeExpression.ListOf list => value.IsNull ? !list.NotNull : value.Kind == CypherKind.List && value.AsList.All(item => Is(item, list.Item)),
            TypeExpression.Named named => value.IsNull ? !named.NotNull && named.Name != "NOTHING" : IsNamed(value, named.Name),
            _ => false,
        };

    private static bool IsNamed(CypherValue value, string name) =>
        name switch
        {
            "ANY" => true,
            "PROPERTY VALUE" => IsProperty(value)
                || (value.Kind == CypherKind.List && value.AsList.All(IsProperty) && value.AsList.Select(Plain).Distinct(StringComparer.Ordinal).Count() <= 1),
            _ => Plain(value) == name,
        };

    /// <summary>What can be stored by itself.</summary>
    private static bool IsProperty(CypherValue value) =>
        value.Kind is CypherKind.Boolean or CypherKind.Integer or CypherKind.Float or CypherKind.String or CypherKind.Temporal;

    private static string Plain(CypherValue value) => value.Kind == CypherKind.Temporal ? value.AsTemporal.TypeName : value.TypeName.ToUpperInvariant();

    /// <summary>The types of the items. A null among them is no type of its own: then each of the others may be null.</summary>
    private static string Items(CypherValue list)
    {
        var items = list.AsList;
        var hasNull = items.Any(item => item.IsNull);
        var types = items
            .Where(item => !item.IsNull)
            .OrderBy(item => Order.IndexOf(Plain(item)))
            .ThenBy(Name, StringComparer.Ordinal)
            .Select(item => hasNull ? Name(item)[..^" NOT NULL".Length] : Name(item))
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return types.Count > 0 ? string.Join(" | ", types)
            : hasNull ? "NULL"
            : "NOTHING";
    }
}
