using Graph.Query.Cypher.Binding;
using Graph.Query.Cypher.Values;

namespace Graph.Query.Cypher.Execution;

/// <summary>A function of the language that gives one value for one row.</summary>
/// <param name="Name">As it is usually written.</param>
/// <param name="Least">The fewest arguments.</param>
/// <param name="Most">The most.</param>
/// <param name="Result">The type of the result, as far as known.</param>
/// <param name="Accepts">What arguments known beforehand must be; empty for anything.</param>
internal sealed record Function(string Name, int Least, int Most, TypeKind Result, TypeKind[] Accepts, Function.Body Run)
{
    public delegate CypherValue Body(ReadOnlySpan<CypherValue> arguments, Frame frame);
}
