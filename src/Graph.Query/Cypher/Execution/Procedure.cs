using System.Collections.Immutable;
using Graph.Query.Cypher.Graphs;
using Graph.Query.Cypher.Values;

namespace Graph.Query.Cypher.Execution;

/// <summary>Something that CALL calls: from arguments to rows.</summary>
/// <param name="Name">With its namespace, <c>db.labels</c>.</param>
/// <param name="Inputs">Names and types, in order; those with a default may be left out from the right.</param>
/// <param name="Outputs">Names and types of the columns it gives. Without any, it gives nothing, and the rows pass through.</param>
/// <param name="Run">Gives the rows, each with a value per output.</param>
public sealed record Procedure(
    string Name,
    ImmutableArray<ProcedureField> Inputs,
    ImmutableArray<ProcedureField> Outputs,
    Func<PropertyGraph, ImmutableArray<CypherValue>, IEnumerable<ImmutableArray<CypherValue>>> Run
);
