using Graph.Query.Cypher.Values;

namespace Graph.Query.Cypher.Execution;

/// <summary>Types as <c>valueType()</c> and <c>IS ::</c> write them.</summary>
internal static class ValueTypes
{
    public static string Name(CypherValue value) =>
        value.Kind switch
        {
            CypherKind.Null => "NULL",
            CypherKind.List => $"LIST<{Items(value)}> NOT NULL",
            _ => Plain(value) + " NOT NULL",
        };

    /// <param name="type">In upper case: <c>INTEGER</c>, <c>STRING NOT NULL</c>.</param>
    public static bool Is(CypherValue value, string type)
    {
        var notNull = type.EndsWith("NOT NULL", StringComparison.Ordinal);
        var plain = notNull ? type[..^8].TrimEnd() : type;
        if (value.IsNull)
        {
            return !notNull;
        }

        return plain switch
        {
            "ANY" or "ANY VALUE" => true,
            "INT" or "SIGNED INTEGER" => value.Kind == CypherKind.Integer,
            "BOOL" => value.Kind == CypherKind.Boolean,
            "VARCHAR" => value.Kind == CypherKind.String,
            "EDGE" => value.Kind == CypherKind.Relationship,
            "VERTEX" => value.Kind == CypherKind.Node,
            "LIST" => value.Kind == CypherKind.List,
            _ => Plain(value) == plain,
        };
    }

    private static string Plain(CypherValue value) => value.Kind == CypherKind.Temporal ? value.AsTemporal.TypeName : value.TypeName.ToUpperInvariant();

    private static string Items(CypherValue list)
    {
        var types = list.AsList.Select(Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return types.Count == 0 ? "NOTHING" : string.Join(" | ", types);
    }
}
