using System.Text;
using Graph.Export.Neo4j;
using Xunit;

namespace Graph.Tests.Export.Neo4j;

public sealed class Neo4jHttpClientTests
{
    private static readonly Dictionary<string, object?> Nothing = [];
    private static readonly FakeAnswer One = FakeAnswer.Number("n", 1);

    [Fact]
    public async Task Posts_statement_and_parameters_to_the_query_api()
    {
        await using var server = new FakeNeo4j(One);
        var parameters = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["rows"] = new List<object?>
            {
                new Dictionary<string, object?>(StringComparer.Ordinal) { ["name"] = "Tūī \"T\" 王", ["open"] = true },
            },
            ["limit"] = 5L,
            ["none"] = null,
        };

        await RunAsync(server, "RETURN $limit AS n", parameters, database: "my db");

        var request = Assert.Single(server.Requests);
        Assert.Equal("POST /db/my%20db/query/v2 HTTP/1.1", request.Line);
        Assert.Equal("application/json", request.Headers["Content-Type"]);
        Assert.Equal("application/json", request.Headers["Accept"]);
        Assert.Equal("""{"statement":"RETURN $limit AS n","parameters":{"rows":[{"name":"Tūī \"T\" 王","open":true}],"limit":5,"none":null}}""", request.Body);
    }

    [Fact]
    public async Task Logs_in_with_user_and_password()
    {
        await using var server = new FakeNeo4j(One);

        await RunAsync(server, credentials: Neo4jCredentials.Basic("neo4j", "pässword"));

        Assert.Equal("Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes("neo4j:pässword")), server.Requests[0].Headers["Authorization"]);
    }

    [Fact]
    public async Task Logs_in_with_a_token()
    {
        await using var server = new FakeNeo4j(One);

        await RunAsync(server, credentials: Neo4jCredentials.Bearer("abc.def"));

        Assert.Equal("Bearer abc.def", server.Requests[0].Headers["Authorization"]);
    }

    [Fact]
    public async Task Logs_in_not_at_all_without_credentials()
    {
        await using var server = new FakeNeo4j(One);

        await RunAsync(server);

        Assert.DoesNotContain("Authorization", server.Requests[0].Headers.Keys);
    }

    [Fact]
    public async Task Reads_fields_and_values_of_an_accepted_statement()
    {
        await using var server = new FakeNeo4j(
            new FakeAnswer(202, """{"data":{"fields":["id","n","x","list"],"values":[["a",7,1.5,["b",null]],["c",-1,2.0,[]]]},"bookmarks":["b"]}""")
        );

        var result = await RunAsync(server);

        Assert.Equal(["id", "n", "x", "list"], result.Fields);
        Assert.Equal(["a", "c"], result.Rows.Select(row => row[0]));
        Assert.Equal([7L, -1L], result.Rows.Select(row => row[1]));
        Assert.Equal(1.5, result.Rows[0][2]);
        Assert.Equal(["b", null], Assert.IsType<IEnumerable<object?>>(result.Rows[0][3], exactMatch: false));
    }

    [Fact]
    public async Task Takes_an_accepted_answer_with_errors_for_a_failure()
    {
        await using var server = new FakeNeo4j(
            new FakeAnswer(
                202,
                """{"data":{"fields":["n"],"values":[[1]]},"errors":[{"code":"Neo.ClientError.Statement.ArithmeticError","message":"/ by zero"}]}"""
            )
        );

        var error = await Assert.ThrowsAsync<Neo4jException>(() => RunAsync(server));

        Assert.Equal("Neo.ClientError.Statement.ArithmeticError", error.Code);
        Assert.Contains("/ by zero", error.Message, StringComparison.Ordinal);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Takes_an_empty_list_of_errors_for_none()
    {
        await using var server = new FakeNeo4j(new FakeAnswer(202, """{"data":{"fields":["n"],"values":[[1]]},"errors":[]}"""));

        Assert.Equal(1, (await RunAsync(server)).Number("n"));
    }

    public static TheoryData<int, string> Passing =>
        new()
        {
            { 202, """{"data":{"fields":[],"values":[]},"errors":[{"code":"Neo.TransientError.Transaction.DeadlockDetected","message":"dead"}]}""" },
            { 400, """{"errors":[{"code":"Neo.TransientError.General.MemoryPoolOutOfMemoryError","message":"full"}]}""" },
            { 503, "<html>Service Unavailable</html>" },
            { 500, """{"errors":[{"code":"Neo.DatabaseError.General.UnknownError","message":"?"}]}""" },
            { FakeAnswer.Dropped.Status, string.Empty },
            { FakeAnswer.CutOff.Status, FakeAnswer.CutOff.Body },
        };

    [Theory]
    [MemberData(nameof(Passing))]
    public async Task Tries_again_what_may_pass(int status, string body)
    {
        await using var server = new FakeNeo4j(new FakeAnswer(status, body), new FakeAnswer(status, body), One);
        var time = new InstantTime();

        var result = await RunAsync(server, time: time);

        Assert.Equal(1, result.Number("n"));
        Assert.Equal(3, server.Requests.Count);
        Assert.Equal([Neo4jHttpClient.FirstWait, Neo4jHttpClient.FirstWait * 2], time.Waits);
        Assert.All(server.Requests, request => Assert.Equal(server.Requests[0].Body, request.Body));
    }

    [Fact]
    public async Task Gives_up_after_a_few_tries()
    {
        await using var server = new FakeNeo4j(new FakeAnswer(503, string.Empty));

        var error = await Assert.ThrowsAsync<Neo4jException>(() => RunAsync(server));

        Assert.Equal(Neo4jHttpClient.MaxTries, server.Requests.Count);
        Assert.Contains("503", error.Message, StringComparison.Ordinal);
        Assert.Contains("Tried 5 times", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(400, "Neo.ClientError.Statement.SyntaxError", "Invalid input", "Invalid input")]
    [InlineData(401, "Neo.ClientError.Security.Unauthorized", "Invalid credential.", "refuses the user name, password or token (401)")]
    [InlineData(403, "Neo.ClientError.Security.Forbidden", "No writing", "does not let this user do that in the database 'neo4j' (403)")]
    [InlineData(404, "Neo.ClientError.Database.DatabaseNotFound", "not found", "has no database 'neo4j'")]
    [InlineData(415, "x", "Unsupported", "content type (415)")]
    [InlineData(429, "Neo.ClientError.Request.Invalid", "slow down", "429")]
    public async Task Explains_a_refusal_and_does_not_try_again(int status, string code, string message, string expected)
    {
        await using var server = new FakeNeo4j(FakeAnswer.Error(status, code, message));

        var error = await Assert.ThrowsAsync<Neo4jException>(() => RunAsync(server, credentials: Neo4jCredentials.Basic("ana", "s3cret")));

        Assert.Equal(code, error.Code);
        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", error.ToString(), StringComparison.Ordinal);
        Assert.Single(server.Requests);
    }

    [Theory]
    [InlineData("<html>Welcome</html>")]
    [InlineData("[1]")]
    [InlineData("")]
    public async Task Says_so_when_something_else_answers(string body)
    {
        await using var server = new FakeNeo4j(new FakeAnswer(200, body));

        var error = await Assert.ThrowsAsync<Neo4jException>(() => RunAsync(server));

        Assert.Contains("is it the HTTP port, 7474 by default?", error.Message, StringComparison.Ordinal);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Says_where_nobody_listens()
    {
        Uri address;
        await using (var server = new FakeNeo4j(One))
        {
            address = server.Address;
        }

        using var http = new HttpClient();
        await using var client = new Neo4jHttpClient(address, "neo4j", Neo4jCredentials.None, http, new InstantTime());
        var error = await Assert.ThrowsAsync<Neo4jException>(() => client.RunAsync("RETURN 1", Nothing, TestContext.Current.CancellationToken));

        Assert.Contains($"Neo4j at {address} cannot be reached", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stops_between_tries_when_cancelled()
    {
        using var cancel = new CancellationTokenSource();
        await using var server = new FakeNeo4j(_ =>
        {
            cancel.Cancel();
            return FakeAnswer.Dropped;
        });
        using var http = new HttpClient();
        await using var client = new Neo4jHttpClient(server.Address, "neo4j", Neo4jCredentials.None, http, TimeProvider.System);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.RunAsync("RETURN 1", Nothing, cancel.Token));
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Does_not_send_again_what_took_too_long()
    {
        using var silent = new Silence();
        using var http = new HttpClient(silent) { Timeout = TimeSpan.FromMilliseconds(20) };
        await using var client = new Neo4jHttpClient(new Uri("http://127.0.0.1:7474"), "neo4j", Neo4jCredentials.None, http, new InstantTime());

        var error = await Assert.ThrowsAsync<Neo4jException>(() => client.RunAsync("RETURN 1", Nothing, TestContext.Current.CancellationToken));

        Assert.Contains("did not answer within", error.Message, StringComparison.Ordinal);
        Assert.Equal(1, silent.Requests);
    }

    [Fact]
    public async Task Keeps_a_password_in_the_address_out_of_messages()
    {
        await using var server = new FakeNeo4j(FakeAnswer.Error(401, "x", "no"));
        var address = new UriBuilder(server.Address) { UserName = "ana", Password = "s3cret" }.Uri;
        using var http = new HttpClient();
        await using var client = new Neo4jHttpClient(address, "neo4j", Neo4jCredentials.None, http, new InstantTime());

        var error = await Assert.ThrowsAsync<Neo4jException>(() => client.RunAsync("RETURN 1", Nothing, TestContext.Current.CancellationToken));

        Assert.DoesNotContain("s3cret", error.Message, StringComparison.Ordinal);
    }

    private static async Task<Neo4jResult> RunAsync(
        FakeNeo4j server,
        string statement = "RETURN 1 AS n",
        Dictionary<string, object?>? parameters = null,
        string database = "neo4j",
        Neo4jCredentials? credentials = null,
        TimeProvider? time = null
    )
    {
        using var http = new HttpClient();
        await using var client = new Neo4jHttpClient(server.Address, database, credentials ?? Neo4jCredentials.None, http, time ?? new InstantTime());
        return await client.RunAsync(statement, parameters ?? Nothing, TestContext.Current.CancellationToken);
    }

    /// <summary>A server that takes every request and answers none.</summary>
    private sealed class Silence : HttpMessageHandler
    {
        public int Requests { get; private set; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Requests++;
            await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
            throw new InvalidOperationException("The wait never ends.");
        }
    }
}
