namespace Graph.Export.Neo4j;

/// <summary>Neo4j refused a statement, or cannot be reached. The message is for people: what happened, where, and what to look at.</summary>
public sealed class Neo4jException : Exception
{
    public Neo4jException(string message, string? code = null, Exception? inner = null)
        : base(message, inner) => Code = code;

    /// <summary>The server's own code, such as <c>Neo.ClientError.Statement.SyntaxError</c>; <c>null</c> where no server spoke.</summary>
    public string? Code { get; }
}
