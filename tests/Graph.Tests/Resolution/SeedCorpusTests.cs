using System.Text.Json;
using System.Text.RegularExpressions;
using Graph.Extraction;
using Graph.Model.Dates;
using Graph.Model.Documents;
using Graph.Model.Facts;
using Graph.Model.Snapshot;
using Graph.Resolution;
using Xunit;

namespace Graph.Tests.Resolution;

/// <summary>What several real documents say together, against what a careful reader finds. Needs <c>shared</c> beside the repository, or GRAPH_SHARED.</summary>
public sealed partial class SeedCorpusTests
{
    // How many of the reader's meetings are found with parties, kind and status, and no date that excludes his. Only ever raised.
    private const int Floor = 5;

    [Fact]
    public void Meetings_that_several_documents_report_come_out_as_one()
    {
        var shared = Environment.GetEnvironmentVariable("GRAPH_SHARED") ?? Shared();
        var goldFile = Path.Combine(shared, "gold", "seeds-corpus.json");
        Assert.SkipUnless(File.Exists(goldFile), $"There is no {goldFile}.");
        var graph = Resolver.Resolve(Directory.GetFiles(Path.Combine(shared, "seeds"), "*.txt").Order(StringComparer.Ordinal).Select(Read));
        using var gold = JsonDocument.Parse(File.ReadAllText(goldFile));

        var found = 0;
        foreach (var row in gold.RootElement.GetProperty("meetings").EnumerateArray())
        {
            var match = graph.Labelled(NodeLabel.Meeting).FirstOrDefault(meeting => IsIn(graph, meeting, row));
            found += match is null ? 0 : 1;
            TestContext.Current.TestOutputHelper?.WriteLine(
                $"{(match is null ? "-" : match.Id.Value)} <- {row.GetProperty("kind")} {row.GetProperty("date")} {row.GetProperty("participants")}"
            );
        }

        TestContext.Current.TestOutputHelper?.WriteLine(string.Join('\n', graph.Meetings()));
        Assert.True(found >= Floor, $"{found} found, fewer than {Floor}.");
    }

    private static bool IsIn(GraphSnapshot graph, GraphNode meeting, JsonElement row)
    {
        var kind = row.GetProperty("kind").GetString()!;
        var parties = graph.Incoming(meeting.Id).Where(link => link.Type == RelationshipType.Attends).Select(link => graph.Node(link.Start)).ToList();
        var people = row.GetProperty("participants").EnumerateArray().Select(name => name.GetString()!).ToList();
        var countries = row.TryGetProperty("countries", out var codes) ? codes.EnumerateArray().Select(code => code.GetString()!).ToList() : [];
        return (kind == meeting.Properties.Text("kind") || (kind is not "call" && meeting.Properties.Text("kind") is "meeting" or "talks" or "summit"))
            && meeting.Properties.Text("status") == row.GetProperty("status").GetString()
            && people.TrueForAll(name => parties.Exists(party => party.Name == name))
            && countries.TrueForAll(code =>
                parties.Exists(party =>
                    party.Properties.Text("iso") == code
                    || graph.Outgoing(party.Id).Any(link => link.Type == RelationshipType.HoldsOffice && link.End.Value == "country:" + code)
                )
            )
            && (meeting.Properties.Text("date") is not { } date || Edtf.Parse(date).Overlaps(Edtf.Parse(row.GetProperty("date").GetString()!)));
    }

    // The day that a document's own first line gives is all the metadata there is.
    private static DocumentFacts Read(string file)
    {
        var text = File.ReadAllText(file);
        var day = DateLine().Match(text);
        return Extractor.Extract(Document.Of(file, text, day.Success ? new DocumentMetadata(Published: Edtf.Parse(day.Groups["day"].Value)) : null));
    }

    private static string Shared()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "graph.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("The tests run outside the repository: no graph.sln above them.");
        }

        return Path.GetFullPath(Path.Combine(folder, "..", "shared"));
    }

    [GeneratedRegex(@"^\s*date (?<day>\d{4}-\d\d-\d\d)\s", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DateLine();
}
