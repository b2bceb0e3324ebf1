namespace Graph.Query.Cypher.Syntax;

/// <summary>How many items of a list a predicate must hold for.</summary>
internal enum QuantifierKind
{
    All,
    Any,
    None,
    Single,
}
