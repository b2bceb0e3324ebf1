using Graph.Scenarios.Scoring;
using Xunit;

namespace Graph.Scenarios.Sets;

public sealed class FloorTests
{
    [Fact]
    public void Every_floor_names_a_set_a_measure_and_a_figure_that_there_are()
    {
        Assert.NotEmpty(Floor.All);
        Assert.All(Floor.All, floor => Assert.Contains(ArticleSet.All, set => set.Name == floor.Set));
        Assert.All(
            Floor.All,
            floor => Assert.True(CorpusMeasures.Contains(floor.Measure, StringComparer.Ordinal) || ScoreBoard.Find(floor.Measure) is not null, floor.ToString())
        );
        Assert.All(Floor.All, floor => Assert.True(floor.Figure is "precision" or "recall" or "F1", floor.ToString()));
        Assert.All(Floor.All, floor => Assert.InRange(floor.Least, 0, 1));
    }

    [Fact]
    public void No_measure_has_two_floors() =>
        Assert.Equal(Floor.All.Length, Floor.All.Select(floor => (floor.Set, floor.Measure, floor.Figure)).Distinct().Count());

    private static readonly string[] CorpusMeasures = ["corpus meetings", "corpus connections"];
}
