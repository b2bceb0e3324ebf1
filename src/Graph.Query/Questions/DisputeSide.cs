using System.Collections.Immutable;
using Graph.Query.Citations;

namespace Graph.Query.Questions;

/// <summary>Who says that a disputed field is so.</summary>
/// <param name="Value">What they say.</param>
/// <param name="Says">Their sentences.</param>
public sealed record DisputeSide(string Value, ImmutableArray<Citation> Says);
