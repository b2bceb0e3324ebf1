namespace Graph.Benchmarks.Cypher;

/// <param name="Theirs">In the other engine's words, where it has its own.</param>
internal sealed record BenchmarkQuery(string Name, string Ours, string? Theirs = null);
