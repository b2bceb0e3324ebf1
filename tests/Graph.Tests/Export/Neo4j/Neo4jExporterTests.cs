using Graph.Export.Neo4j;
using Graph.Model.Snapshot;
using Xunit;

namespace Graph.Tests.Export.Neo4j;

public sealed class Neo4jExporterTests
{
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Leaves_the_database_with_exactly_the_graph()
    {
        await using var database = new PretendDatabase();
        var graph = Some.Talks();

        var report = await Neo4jExporter.ExportAsync(graph, database, cancellation: Cancellation);

        Assert.Equal(new Neo4jExportReport(6, 7, 0, 0), report);
        AssertHolds(database, graph);
        Assert.Equal(Some.Awkward, database.Nodes[("Sentence", "sentence:a1/0")]["text"]);
        Assert.Equal(["Quispe", Some.Awkward], (IEnumerable<string>)database.Nodes[("Person", "person:ana-quispe")]["aliases"]!);
        Assert.Equal(true, database.Nodes[("Meeting", "meeting:talks-2031-05")]["open"]);
    }

    [Fact]
    public async Task Makes_the_schema_before_it_writes_and_removes_after()
    {
        await using var database = new PretendDatabase();

        await Neo4jExporter.ExportAsync(Some.Talks(), database, cancellation: Cancellation);

        Assert.Equal(Neo4jSchema.Statements, database.Statements.Take(Neo4jSchema.Statements.Length));
        Assert.Equal([Neo4jStatements.RemoveRelationships, Neo4jStatements.RemoveNodes], database.Statements.TakeLast(2));
    }

    [Fact]
    public async Task Changes_nothing_the_second_time()
    {
        await using var database = new PretendDatabase();

        await Neo4jExporter.ExportAsync(Some.Talks(), database, cancellation: Cancellation);
        var again = await Neo4jExporter.ExportAsync(Some.Talks(), database, cancellation: Cancellation);

        Assert.Equal((0, 0), (again.NodesRemoved, again.RelationshipsRemoved));
        AssertHolds(database, Some.Talks());
    }

    [Fact]
    public async Task Removes_what_is_no_longer_in_the_graph_and_nothing_of_others()
    {
        await using var database = new PretendDatabase();
        var graph = Some.Talks();
        var mine = new Dictionary<string, object?>(StringComparer.Ordinal) { ["id"] = "person:somebody", ["note"] = "mine" };
        var ana = NodeId.Parse("person:ana-quispe");
        var less = GraphSnapshot.Of(graph.Nodes.Where(n => n.Id != ana), graph.Relationships.Where(r => r.Start != ana && r.End != ana));
        await Neo4jExporter.ExportAsync(graph, database, cancellation: Cancellation);
        database.Nodes[("Person", "person:somebody")] = mine;

        var report = await Neo4jExporter.ExportAsync(less, database, cancellation: Cancellation);

        Assert.Equal((1, 3), (report.NodesRemoved, report.RelationshipsRemoved));
        Assert.Same(mine, database.Nodes[("Person", "person:somebody")]);
        database.Nodes.Remove(("Person", "person:somebody"));
        AssertHolds(database, less);
    }

    [Fact]
    public async Task Removes_properties_that_nobody_says_any_more()
    {
        await using var database = new PretendDatabase();
        await Neo4jExporter.ExportAsync(GraphSnapshot.Of([Some.Person("Ana", "A")], []), database, cancellation: Cancellation);

        await Neo4jExporter.ExportAsync(GraphSnapshot.Of([Some.Person("Ana")], []), database, cancellation: Cancellation);

        Assert.Equal(["_export", "id", "name"], database.Nodes[("Person", "person:ana")].Keys.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(3, 2)]
    [InlineData(4, 1)]
    [InlineData(1, 4)]
    public async Task Cuts_rows_into_batches_and_says_how_far_it_is(int batchSize, int expected)
    {
        await using var database = new PretendDatabase();
        var progress = new Heard();
        var graph = GraphSnapshot.Of(Enumerable.Range(0, 4).Select(i => Some.Person($"Person {i}")), []);

        await Neo4jExporter.ExportAsync(graph, database, progress, batchSize, Cancellation);

        Assert.Equal(expected, database.Statements.Count(statement => statement.StartsWith("UNWIND", StringComparison.Ordinal)));
        Assert.Equal(expected, progress.Shares.Count);
        Assert.Equal(1.0, progress.Shares[^1]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(100)]
    public async Task Removes_in_batches_until_nothing_is_left(int batchSize)
    {
        await using var database = new PretendDatabase();
        await Neo4jExporter.ExportAsync(Some.Talks(), database, cancellation: Cancellation);

        var report = await Neo4jExporter.ExportAsync(GraphSnapshot.Empty, database, batchSize: batchSize, cancellation: Cancellation);

        Assert.Equal(new Neo4jExportReport(0, 0, 6, 7), report);
        Assert.Empty(database.Nodes);
    }

    [Fact]
    public async Task Says_so_when_rows_are_skipped()
    {
        await using var server = new FakeNeo4j(request =>
            FakeAnswer.Number(request.Statement.Contains("written", StringComparison.Ordinal) ? "written" : "removed", 0)
        );
        using var http = new HttpClient();
        await using var session = new Neo4jHttpClient(server.Address, "neo4j", Neo4jCredentials.None, http, new InstantTime());

        var error = await Assert.ThrowsAsync<Neo4jException>(() => Neo4jExporter.ExportAsync(Some.Talks(), session, cancellation: Cancellation));

        Assert.Contains("wrote 0 of 2 rows", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Goes_over_http_the_same_way()
    {
        await using var server = new FakeNeo4j(request =>
            request.Json.TryGetProperty("parameters", out var parameters) && parameters.TryGetProperty("rows", out var rows)
                ? FakeAnswer.Number("written", rows.GetArrayLength())
                : FakeAnswer.Number("removed", 0)
        );
        await using var database = new PretendDatabase();
        using var http = new HttpClient();
        await using var session = new Neo4jHttpClient(server.Address, "neo4j", Neo4jCredentials.None, http, new InstantTime());

        await Neo4jExporter.ExportAsync(Some.Talks(), session, cancellation: Cancellation);
        await Neo4jExporter.ExportAsync(Some.Talks(), database, cancellation: Cancellation);

        Assert.Equal(database.Statements, server.Requests.Select(request => request.Statement));
    }

    private static void AssertHolds(PretendDatabase database, GraphSnapshot graph)
    {
        Assert.Equal(
            graph.Nodes.Select(n => (n.Label.ToString(), n.Id.Value, n.Properties.Count + 2)).Order(),
            database.Nodes.Select(n => (n.Key.Label, n.Key.Id, n.Value.Count)).Order()
        );
        Assert.Equal(
            graph.Relationships.Select(r => (r.Type.Text(), r.Id, r.Start.Value, r.End.Value)).Order(),
            database.Relationships.Select(r => (r.Key.Type, r.Key.Id, r.Value.Start, r.Value.End)).Order()
        );
    }

    /// <summary>Hears at once, where <see cref="Progress{T}"/> hears some time later.</summary>
    private sealed class Heard : IProgress<double>
    {
        public List<double> Shares { get; } = [];

        public void Report(double value) => Shares.Add(value);
    }
}
