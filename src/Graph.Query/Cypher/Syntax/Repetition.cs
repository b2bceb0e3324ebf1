namespace Graph.Query.Cypher.Syntax;

/// <summary>How often a part of a pattern repeats.</summary>
/// <param name="Least">At least; 1 where nothing is written.</param>
/// <param name="Most">At most; <c>null</c> for as often as there are relationships.</param>
internal sealed record Repetition(int Least, int? Most);
