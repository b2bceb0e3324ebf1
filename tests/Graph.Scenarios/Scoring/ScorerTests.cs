using System.Text;
using Graph.Export.JsonLines;
using Graph.Model.Snapshot;
using Graph.Scenarios.Support;
using Xunit;

namespace Graph.Scenarios.Scoring;

public sealed class ScorerTests
{
    [Fact]
    public void A_graph_made_from_gold_scores_full_marks()
    {
        foreach (var folder in GoldFiles.Folders)
        {
            var board = new ScoreBoard();
            foreach (var (name, gold) in GoldFiles.In(Repository.At(folder)))
            {
                Scorer.Add(board, name, gold, GoldGraph.Of(gold));
            }

            foreach (var measure in Enum.GetValues<Measure>())
            {
                Assert.True(board[measure].Recall >= 0.97, $"{folder}: {measure}\n{board.Table()}\n{board.Misses}");
            }
        }
    }

    [Fact]
    public void An_empty_graph_finds_nothing_and_is_wrong_about_nothing()
    {
        var board = new ScoreBoard();
        var (name, gold) = GoldFiles.In(Repository.At(GoldFiles.Folders[0]))[0];

        Scorer.Add(board, name, gold, GraphSnapshot.Empty);

        Assert.All(Enum.GetValues<Measure>(), measure => Assert.Equal((0, 0), (board[measure].Found, board[measure].Predicted)));
        Assert.Equal(gold.People.Length, board[Measure.People].Gold);
    }

    [Theory]
    [InlineData(0.0)]
    [InlineData(0.05)]
    [InlineData(0.2)]
    [InlineData(0.5)]
    public async Task The_table_is_the_one_that_the_scoring_script_prints(double noise)
    {
        var script = Repository.Shared("eval", "score.py");
        Assert.SkipUnless(File.Exists(script), $"{script} is not there to compare with.");
        Assert.SkipUnless(Python.IsThere(), "There is no python3 to run the scoring script with.");
        foreach (var folder in GoldFiles.Folders)
        {
            using var graphs = new TemporaryFolder();
            var board = new ScoreBoard();
            foreach (var (name, gold) in GoldFiles.In(Repository.At(folder)))
            {
                var graph = GoldGraph.Of(gold, noise, seed: name.Length + (int)(noise * 100));
                Scorer.Add(board, name, gold, graph);
                await using var file = new StreamWriter(graphs.At(name + ".jsonl"), append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
                JsonLinesWriter.Write(graph, file);
            }

            var expected = await Python.RunAsync([script, "--gold", Repository.At(folder), "--graphs", graphs.Location]);
            Assert.Equal(expected, board.Table());
        }
    }
}
