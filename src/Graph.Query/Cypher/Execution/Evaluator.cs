using Graph.Query.Cypher.Values;

namespace Graph.Query.Cypher.Execution;

/// <summary>A compiled expression: its value for the row in <paramref name="frame"/>.</summary>
internal delegate CypherValue Evaluator(Frame frame);
