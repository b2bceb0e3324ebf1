namespace Graph.Query.Cypher;

/// <summary>When an error was found.</summary>
public enum CypherPhase
{
    /// <summary>From the query alone, before anything was read.</summary>
    CompileTime,

    /// <summary>While rows were made.</summary>
    Runtime,
}
