using System.CommandLine;
using Graph.App.Composition;
using Graph.App.Worker;

namespace Graph.App.Commands;

/// <summary>Which Neo4j server to write to: options of the command line, and behind them the settings that the worker uses.</summary>
internal sealed class ServerOptions
{
    private readonly Option<string?> address = new("--address")
    {
        Description = "neo4j: the server's address. Default: Graph:Neo4j:Address.",
        HelpName = "URL",
    };
    private readonly Option<string?> user = new("--user") { Description = "neo4j: who logs in. Default: Graph:Neo4j:User, or neo4j." };
    private readonly Option<string?> password = new("--password")
    {
        Description = "neo4j: the user's password. Default: Graph:Neo4j:Password; better kept there.",
    };
    private readonly Option<string?> token = new("--token")
    {
        Description = "neo4j: a bearer token in place of user and password. Default: Graph:Neo4j:Token.",
    };
    private readonly Option<string?> database = new("--database") { Description = "neo4j: the database. Default: Graph:Neo4j:Database, or neo4j." };

    public void AddTo(Command command)
    {
        command.Add(address);
        command.Add(user);
        command.Add(password);
        command.Add(token);
        command.Add(database);
    }

    /// <exception cref="WrongUseException">There is no address, or a value makes no sense.</exception>
    public IGraphSink Sink(ParseResult result, TimeProvider clock)
    {
        var options = Neo4jSettings.Read();
        options.Address = result.GetValue(address) ?? options.Address;
        options.User = result.GetValue(user) ?? options.User;
        options.Password = result.GetValue(password) ?? options.Password;
        options.Token = result.GetValue(token) ?? options.Token;
        options.Database = result.GetValue(database) ?? options.Database;
        if (string.IsNullOrEmpty(options.Address))
        {
            throw new WrongUseException("--format neo4j needs the server's address: --address http://localhost:7474, or the setting Graph:Neo4j:Address.");
        }

        Neo4jSettings.Check(options);
        return Neo4jSink.Of(options, clock);
    }
}
