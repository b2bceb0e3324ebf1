using Graph.Model.Snapshot;
using Graph.Resolution;
using Graph.Scenarios.Scoring;
using Graph.Scenarios.Support;
using Xunit;

namespace Graph.Scenarios.Sets;

/// <summary>Each document of a set, read alone, against its gold.</summary>
public sealed class ScoreTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("seeds")]
    [InlineData("shared-seeds")]
    [InlineData("dev")]
    [InlineData("own")]
    [InlineData("fresh")]
    [InlineData("later")]
    [InlineData("unread")]
    public void A_set_scores_no_lower_than_its_floors(string name)
    {
        var set = ArticleSet.Find(name);
        Assert.SkipUnless(set.Exists, $"The set is not here: {set.Documents} or {set.Gold} is missing.");
        var board = new ScoreBoard();

        foreach (var (document, gold) in GoldFiles.In(set.Gold))
        {
            // A document that cannot be read is one in which nothing is found.
            var facts = Reading.Extract(set.DocumentOf(document), out var reason);
            Scorer.Add(board, document, gold, facts is null ? GraphSnapshot.Empty : Resolver.Resolve([facts]));
            if (facts is null)
            {
                board.Note(reason);
            }
        }

        output.WriteLine(board.Table());
        if (name is not "unread")
        {
            // Of the unread articles only the table is looked at.
            output.WriteLine(board.Misses);
        }

        var complaints = Floor.Of(name).Where(floor => ScoreBoard.Find(floor.Measure) is not null).Select(floor => floor.Complaint(Figure(board, floor)));
        Assert.Empty(complaints.OfType<string>());
    }

    private static double Figure(ScoreBoard board, Floor floor)
    {
        var tally = board[ScoreBoard.Find(floor.Measure)!.Value];
        return floor.Figure switch
        {
            "precision" => tally.Precision,
            "recall" => tally.Recall,
            _ => tally.F1,
        };
    }
}
