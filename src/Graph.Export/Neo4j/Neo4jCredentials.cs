namespace Graph.Export.Neo4j;

/// <summary>Who logs in. Never prints its secret.</summary>
public sealed class Neo4jCredentials
{
    private Neo4jCredentials(string? user, string secret)
    {
        User = user;
        Secret = secret;
    }

    /// <summary>For a server with authentication switched off.</summary>
    public static Neo4jCredentials None { get; } = new(null, string.Empty);

    /// <summary><c>null</c> for a token.</summary>
    internal string? User { get; }

    /// <summary>The password or the token; empty for none.</summary>
    internal string Secret { get; }

    public static Neo4jCredentials Basic(string user, string password)
    {
        ArgumentException.ThrowIfNullOrEmpty(user);
        ArgumentNullException.ThrowIfNull(password);
        return new Neo4jCredentials(user, password);
    }

    public static Neo4jCredentials Bearer(string token)
    {
        ArgumentException.ThrowIfNullOrEmpty(token);
        return new Neo4jCredentials(null, token);
    }

    public override string ToString() => User ?? (Secret.Length == 0 ? "nobody" : "a token");
}
