using Xunit;

namespace Graph.Scenarios.Scoring;

public sealed class ScoreDateTests
{
    [Theory]
    [InlineData("2025-07-10", "2025-07", true)]
    [InlineData("2025-07-10/2025-07-11", "2025-07-11", true)]
    [InlineData("2025-06~", "2025", true)]
    [InlineData("XXXX-10-27", "2025-10-27", true)]
    [InlineData("2025-10-27", "2025-10-28", false)]
    [InlineData("XXXX-10-27", "2025-11", false)]
    [InlineData("2025-10", null, null)]
    [InlineData("2025-10", "", null)]
    [InlineData("2025-10", "October", null)]
    [InlineData("2025-10", "2025-1", null)]
    [InlineData("2025-07", "[2025-07-11,2025-11-07]", null)]
    public void Dates_overlap_where_they_can_be_one_day(string left, string? right, bool? expected)
    {
        Assert.Equal(expected, ScoreDate.Overlap(left, right));
        Assert.Equal(expected, ScoreDate.Overlap(right, left));
    }
}
