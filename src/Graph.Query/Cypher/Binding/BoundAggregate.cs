using System.Collections.Immutable;
using Graph.Query.Cypher.Syntax;

namespace Graph.Query.Cypher.Binding;

/// <summary>An aggregating function and the slot its result goes to.</summary>
/// <param name="Function">In lower case; <c>count(*)</c> is <c>count</c> without arguments.</param>
internal sealed record BoundAggregate(string Function, bool Distinct, ImmutableArray<Expression> Arguments, int Slot);
