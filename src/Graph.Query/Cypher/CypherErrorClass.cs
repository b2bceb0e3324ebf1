namespace Graph.Query.Cypher;

/// <summary>The classes of errors, by the names of openCypher's conformance kit.</summary>
public enum CypherErrorClass
{
    SyntaxError,
    TypeError,
    ArgumentError,
    ArithmeticError,
    EntityNotFound,
    SemanticError,
    ParameterMissing,
    ProcedureError,

    /// <summary>A limit on time, rows, memory or nesting was reached, or the query was cancelled. Ours: the kit has no name for it.</summary>
    LimitReached,
}
