using Graph.App.Composition;
using Graph.App.Worker;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Xunit;

namespace Graph.Tests.App.Worker;

public sealed class WorkerHostTests
{
    [Theory]
    [InlineData("Graph:Worker:RescanSeconds", "0", "Graph:Worker:RescanSeconds must be between 1 and 86400")]
    [InlineData("Graph:Worker:RescanSeconds", "soon", "Graph:Worker:RescanSeconds")]
    [InlineData("Graph:Worker:SettleMilliseconds", "-1", "Graph:Worker:SettleMilliseconds")]
    [InlineData("Graph:Store", "", "Graph:Store must name a file")]
    [InlineData("Graph:Neo4j:Address", "somewhere", "Graph:Neo4j:Address must be an address")]
    [InlineData("Graph:Neo4j:PushSeconds", "-5", "Graph:Neo4j:PushSeconds")]
    [InlineData("Graph:Neo4j:Database", "", "Graph:Neo4j:Database must name a database")]
    [InlineData("Graph:Worker:Map:colour", "red", "colour=red")]
    public void A_wrong_setting_is_told_by_its_name(string name, string value, string message)
    {
        var e = Assert.Throws<WrongUseException>(() => WorkerHost.Build([new(name, value)], ["in"]));

        Assert.Contains(message, e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Folders_must_be_named_somewhere()
    {
        var e = Assert.Throws<WrongUseException>(() => WorkerHost.Build([], []));

        Assert.StartsWith("Graph:Worker:Folders must name at least one folder", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_token_and_a_password_exclude_each_other()
    {
        KeyValuePair<string, string?>[] settings =
        [
            new("Graph:Neo4j:Address", "http://localhost:1"),
            new("Graph:Neo4j:Token", "t"),
            new("Graph:Neo4j:Password", "p"),
        ];

        var e = Assert.Throws<WrongUseException>(() => WorkerHost.Build(settings, ["in"]));

        Assert.Contains("Graph:Neo4j:Token", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Folders_of_the_command_line_replace_those_of_the_settings()
    {
        using var host = WorkerHost.Build([new("Graph:Worker:Folders:0", "a"), new("Graph:Worker:Folders:1", "b")], ["c"]);

        Assert.Equal(["c"], host.Services.GetRequiredService<IOptions<WorkerOptions>>().Value.Folders);
    }

    [Fact]
    public void Settings_that_are_not_given_have_their_documented_defaults()
    {
        using var host = WorkerHost.Build([], ["in"]);

        var worker = host.Services.GetRequiredService<IOptions<WorkerOptions>>().Value;
        Assert.Equal((60, 500, false), (worker.RescanSeconds, worker.SettleMilliseconds, worker.Once));
        Assert.Same(NoSink.Instance, host.Services.GetRequiredService<IGraphSink>());
    }
}
