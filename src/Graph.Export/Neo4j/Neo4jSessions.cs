namespace Graph.Export.Neo4j;

/// <summary>Opens a session by the address's scheme.</summary>
public static class Neo4jSessions
{
    /// <param name="address"><c>http</c> or <c>https</c> for the Query API (port 7474 by default); <c>bolt</c> or <c>neo4j</c>, alone or with <c>+s</c>
    /// or <c>+ssc</c>, for Bolt, in a build with <c>-p:Neo4jDriver=true</c>.</param>
    /// <param name="http">Used for HTTP only; stays the caller's. Its <c>Timeout</c> bounds one statement.</param>
    /// <exception cref="Neo4jException">The address is none of these, or Bolt is not built in.</exception>
    public static INeo4jSession Open(Uri address, string database, Neo4jCredentials credentials, HttpClient http, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(address);
        return address.Scheme switch
        {
            "http" or "https" => new Neo4jHttpClient(address, database, credentials, http, time),
#if NEO4J_DRIVER
            "bolt" or "bolt+s" or "bolt+ssc" or "neo4j" or "neo4j+s" or "neo4j+ssc" => Neo4jBoltSession.Open(address, database, credentials),
#else
            "bolt" or "bolt+s" or "bolt+ssc" or "neo4j" or "neo4j+s" or "neo4j+ssc" => throw new Neo4jException(
                $"{address} needs Bolt, which this build leaves out. Use the HTTP address (http://{address.Host}:7474), or build with -p:Neo4jDriver=true."
            ),
#endif
            _ => throw new Neo4jException($"'{address}' is no address of Neo4j: it begins with http, https, bolt or neo4j."),
        };
    }
}
