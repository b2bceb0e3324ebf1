namespace Graph.Query.Cypher.Binding;

internal sealed record BoundQuery;
