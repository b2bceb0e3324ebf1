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

        var complaints = new List<string>();
        foreach (var connection in gold.Connections)
        {
            string[] stops = [connection.From, .. connection.Via.IsDefault ? [] : connection.Via, connection.To];
            var ways = stops.Zip(stops.Skip(1), hops.Between).ToList();
            var found = ways.Contains(null) ? null : ways.Sum();
            output.WriteLine($"{connection}: {found?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "no"} hops");
            if (found is null || found > connection.AtMostHops)
            {
                complaints.Add($"{connection} takes {found?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "no"} hops");
            }
        }

        Assert.Empty(complaints);
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

        var tally = new Tally(meetings.Count(row => row.Complaint is null), meetings.Count, meetings.Count);
        Assert.Empty(Floor.Of(name).Where(floor => floor.Measure == "corpus meetings").Select(floor => floor.Complaint(tally.Recall)).OfType<string>());
    }

    private static (ArticleSet Set, CorpusGold Gold) Find(string name)
    {
        var set = ArticleSet.Find(name);
        var file = name == "seeds" ? Repository.At("tests", "Graph.Scenarios", "seeds-corpus.json") : Repository.Shared("gold", "seeds-corpus.json");
        Assert.SkipUnless(set.Exists && File.Exists(file), $"The set is not here: {set.Documents} or {file} is missing.");
        return (set, CorpusGold.Read(file));
    }
}
