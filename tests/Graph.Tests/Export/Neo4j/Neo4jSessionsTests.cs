using Graph.Export.Neo4j;
using Xunit;

namespace Graph.Tests.Export.Neo4j;

public sealed class Neo4jSessionsTests
{
    [Theory]
    [InlineData("http://localhost:7474")]
    [InlineData("https://graph.example/neo4j/")]
    public async Task Opens_http_addresses(string address)
    {
        await using var session = Open(address);

        Assert.IsType<Neo4jHttpClient>(session);
    }

    [Theory]
    [InlineData("bolt://db.example:7687", "http://db.example:7474")]
    [InlineData("neo4j+s://db.example", "-p:Neo4jDriver=true")]
    [InlineData("ftp://db.example", "no address of Neo4j")]
    public void Says_what_to_do_about_others(string address, string expected)
    {
        var error = Assert.Throws<Neo4jException>(() => Open(address));

        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Credentials_never_print_their_secret()
    {
        Assert.Equal("ana", Neo4jCredentials.Basic("ana", "s3cret").ToString());
        Assert.Equal("a token", Neo4jCredentials.Bearer("s3cret").ToString());
        Assert.Equal("nobody", Neo4jCredentials.None.ToString());
    }

    private static INeo4jSession Open(string address)
    {
        using var http = new HttpClient();
        return Neo4jSessions.Open(new Uri(address), "neo4j", Neo4jCredentials.None, http, TimeProvider.System);
    }
}
