namespace Graph.Query.Cypher.Syntax;

/// <summary>What stands before a query.</summary>
internal enum ExplainMode
{
    None,

    /// <summary>The plan, without running it.</summary>
    Explain,

    /// <summary>The result, and the plan with the rows that were.</summary>
    Profile,
}
