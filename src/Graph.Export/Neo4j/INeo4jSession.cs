namespace Graph.Export.Neo4j;

/// <summary>One database that statements can be sent to, over HTTP or Bolt. Not for use by two callers at once.</summary>
public interface INeo4jSession : IAsyncDisposable
{
    /// <summary>Runs one statement in its own transaction and reads the whole answer.</summary>
    /// <param name="statement">Must bear being run twice: after a broken connection nobody knows whether it took effect, and it is sent again.</param>
    /// <param name="parameters">Texts, <see cref="long"/>s, <see cref="bool"/>s, <c>null</c>s, and lists and string-keyed dictionaries of these.</param>
    /// <exception cref="Neo4jException">The database refused it, cannot be reached, or kept failing.</exception>
    Task<Neo4jResult> RunAsync(string statement, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellation = default);
}
