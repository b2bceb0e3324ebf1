using Graph.Export.Neo4j;
using Graph.Model.Snapshot;

namespace Graph.App.Worker;

/// <summary>A Neo4j server. Each push opens its own session, so a server that was restarted is no matter.</summary>
internal sealed class Neo4jSink(Uri address, Neo4jOptions options, TimeProvider clock) : IGraphSink
{
    // One statement is a batch of some thousand rows; a server that takes longer is stuck.
    private static readonly TimeSpan MostPerStatement = TimeSpan.FromMinutes(5);

    /// <summary>Without user and password, which an address may carry too.</summary>
    public string Address { get; } = address.GetComponents(UriComponents.SchemeAndServer, UriFormat.UriEscaped);

    /// <param name="options">With an address that was checked.</param>
    public static Neo4jSink Of(Neo4jOptions options, TimeProvider clock) => new(new Uri(options.Address!), options, clock);

    public async Task PushAsync(GraphSnapshot graph, IProgress<double>? progress, CancellationToken cancellation)
    {
        using var http = new HttpClient { Timeout = MostPerStatement };
        try
        {
            await using var session = Neo4jSessions.Open(address, options.Database, Credentials(), http, clock);
            await Neo4jExporter.ExportAsync(graph, session, progress, cancellation: cancellation);
        }
        catch (Neo4jException e)
        {
            throw new SinkException(e.Message, e);
        }
    }

    private Neo4jCredentials Credentials() =>
        options switch
        {
            { Token: { Length: > 0 } token } => Neo4jCredentials.Bearer(token),
            { Password: { Length: > 0 } password } => Neo4jCredentials.Basic(options.User, password),
            _ => Neo4jCredentials.None,
        };
}
