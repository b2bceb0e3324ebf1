using Graph.Query.Cypher.Values;

namespace Graph.Query.Cypher.Execution;

/// <summary>An input or output of a procedure.</summary>
/// <param name="Name">As YIELD and implicit parameters name it.</param>
/// <param name="Type">In the conformance kit's words: <c>INTEGER?</c>, <c>FLOAT</c>, <c>NUMBER?</c>, <c>STRING?</c>, <c>MAP?</c>, <c>NODE?</c>, <c>ANY?</c>, <c>LIST? OF …</c>.</param>
/// <param name="Default">For an input that may be left out; otherwise <c>null</c>.</param>
public sealed record ProcedureField(string Name, string Type, CypherValue? Default = null);
