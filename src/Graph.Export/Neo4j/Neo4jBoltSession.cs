using System.Collections.Immutable;
using Bolt = global::Neo4j.Driver;

namespace Graph.Export.Neo4j;

/// <summary>Statements over Bolt, through Neo4j's own driver, which retries what may pass by itself.</summary>
/// <remarks>Compiled only with <c>-p:Neo4jDriver=true</c>: everything else works without the driver. The scheme decides routing (<c>neo4j</c>) and
/// encryption (<c>+s</c>; <c>+ssc</c> takes any certificate).</remarks>
internal sealed class Neo4jBoltSession : INeo4jSession
{
    private readonly Bolt.IDriver driver;
    private readonly Uri address;
    private readonly string database;

    private Neo4jBoltSession(Bolt.IDriver driver, Uri address, string database)
    {
        this.driver = driver;
        this.address = address;
        this.database = database;
    }

    public static Neo4jBoltSession Open(Uri address, string database, Neo4jCredentials credentials)
    {
        ArgumentException.ThrowIfNullOrEmpty(database);
        var token = credentials switch
        {
            { User: { } user } => Bolt.AuthTokens.Basic(user, credentials.Secret),
            { Secret.Length: > 0 } => Bolt.AuthTokens.Bearer(credentials.Secret),
            _ => Bolt.AuthTokens.None,
        };
        return new Neo4jBoltSession(Bolt.GraphDatabase.Driver(address, token), address, database);
    }

    public async Task<Neo4jResult> RunAsync(string statement, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        try
        {
            // The driver takes no token: a cancelled statement ends on its own, unobserved.
            return await RunAsync(statement, new Dictionary<string, object?>(parameters, StringComparer.Ordinal)).WaitAsync(cancellation);
        }
        catch (Bolt.Neo4jException e)
        {
            throw new Neo4jException($"Neo4j at {address}, database '{database}': {e.Message}", e.Code, e);
        }
    }

    public ValueTask DisposeAsync() => driver.DisposeAsync();

    private async Task<Neo4jResult> RunAsync(string statement, Dictionary<string, object?> parameters)
    {
        await using var session = driver.AsyncSession(config => config.WithDatabase(database));
        return await session.ExecuteWriteAsync(async transaction =>
        {
            var cursor = await transaction.RunAsync(statement, parameters!);
            var fields = (await cursor.KeysAsync()).ToImmutableArray();
            var rows = ImmutableArray.CreateBuilder<ImmutableArray<object?>>();
            while (await cursor.FetchAsync())
            {
                rows.Add([.. fields.Select(field => (object?)cursor.Current[field])]);
            }

            // Errors that come after the last row surface here and nowhere else.
            await cursor.ConsumeAsync();
            return new Neo4jResult(fields, rows.ToImmutable());
        });
    }
}
