namespace Graph.Store;

/// <summary>A document that could not be read, and is not in the graph as it stands now.</summary>
/// <param name="Source">Where it is.</param>
/// <param name="Step">What was being done: open, decode, parse, extract.</param>
/// <param name="Reason">Why it failed, for people.</param>
public sealed record LedgerFailure(SourceKey Source, string Step, string Reason);
