namespace Graph.Query.Cypher.Syntax;

/// <summary>What is asked of a subquery's rows.</summary>
internal enum SubqueryKind
{
    Exists,
    Count,
    Collect,
}
