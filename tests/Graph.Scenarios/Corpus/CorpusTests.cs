using System.Globalization;
using Graph.Resolution;
using Graph.Scenarios.Scoring;
using Graph.Scenarios.Sets;
using Graph.Scenarios.Support;
using Xunit;

namespace Graph.Scenarios.Corpus;

/// <summary>All documents of a set, read together.</summary>
public sealed class CorpusTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("seeds")]
    [InlineData("shared-seeds")]
    public void Names_are_connected_within_their_hops(string name)
    {
        var (set, gold) = Find(name);
        var hops = new Hops(Resolver.Resolve(Reading.ExtractAll(Directory.EnumerateFiles(set.Documents))));

        var found = 0;
        foreach (var connection in gold.Connections)
        {
            string[] stops = [connection.From, .. connection.Via.IsDefault ? [] : connection.Via, connection.To];
            var ways = stops.Zip(stops.Skip(1), hops.Between).ToList();
            var way = ways.Contains(null) ? null : ways.Sum();
            output.WriteLine($"{connection}: {way?.ToString(CultureInfo.InvariantCulture) ?? "no"} hops, at most {connection.AtMostHops}");
            found += way <= connection.AtMostHops ? 1 : 0;
        }

        Check(name, "corpus connections", new Tally(found, gold.Connections.Length, gold.Connections.Length));
    }

    [Theory]
    [InlineData("seeds")]
    [InlineData("shared-seeds")]
    public void Meetings_that_several_documents_report_are_one(string name)
    {
        var (set, gold) = Find(name);
        var graph = Resolver.Resolve(Reading.ExtractAll(Directory.EnumerateFiles(set.Documents)));

        var meetings = CorpusScore.Of(gold, graph);

        foreach (var (meeting, complaint) in meetings)
        {
            output.WriteLine($"{meeting}: {complaint ?? "found"}");
        }

        Check(name, "corpus meetings", new Tally(meetings.Count(row => row.Complaint is null), meetings.Count, meetings.Count));
    }

    private static void Check(string set, string measure, Tally tally) =>
        Assert.Empty(Floor.Of(set).Where(floor => floor.Measure == measure).Select(floor => floor.Complaint(tally.Recall)).OfType<string>());

    private static (ArticleSet Set, CorpusGold Gold) Find(string name)
    {
        var set = ArticleSet.Find(name);
        var file = name == "seeds" ? Repository.At("tests", "Graph.Scenarios", "seeds-corpus.json") : Repository.Shared("gold", "seeds-corpus.json");
        Assert.SkipUnless(set.Exists && File.Exists(file), $"The set is not here: {set.Documents} or {file} is missing.");
        return (set, CorpusGold.Read(file));
    }
}
