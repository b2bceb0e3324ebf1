using Graph.Scenarios.Support;
using Xunit;

namespace Graph.Scenarios.Travel;

/// <summary>Real trips and visits with known participants, places and dates, each as a small document.</summary>
public sealed class TravelTests(ITestOutputHelper output)
{
    /// <summary>Names the whole file, of which the repository has a sample.</summary>
    private const string Variable = "GRAPH_TRAVEL";

    private static string Sample => Repository.At("tests", "Graph.Scenarios", "Travel", "sample.jsonl");

    [Fact]
    public void Those_who_met_the_traveller_are_found_at_their_country_within_the_trip()
    {
        var file = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } whole ? whole : Sample;
        var records = TravelRecord.Read(file).ToList();
        var score = new TravelScore(records);

        for (var i = 0; i < records.Count; i++)
        {
            score.Add(records[i], i);
        }

        output.WriteLine(score.ToString());
        output.WriteLine(string.Join('\n', score.Misses));
        Assert.True(score.Met >= 0.95, score.ToString());
        Assert.True(score.Country >= 0.92, score.ToString());
        Assert.True(score.Date >= 0.10, score.ToString());
    }

    [Theory]
    [InlineData("Met with President dos Santos and visited UN military observers.", "dos Santos")]
    [InlineData("Met with Prime Minister Karamanlis and senior Greek officials.", "Karamanlis")]
    [InlineData("Accompanied President Ford and met with Egyptian President Sadat.", "Sadat EG")]
    [InlineData("Informal visit; met with Prime Minister Lloyd George and King George V.", "Lloyd George|George V")]
    [InlineData("Met with Chairman Hua, Foreign Minister Huang, and senior Chinese officials.", "Hua|Huang")]
    [InlineData("Met with the Presidents of Bosnia, Croatia, and Serbia.", "")]
    [InlineData("Met with senior Danish officials.", "")]
    [InlineData("Attended a conference of foreign ministers.", "")]
    public void A_remark_tells_whom_the_traveller_met(string remarks, string expected) =>
        Assert.Equal(
            expected,
            string.Join('|', MetWith.Of(remarks).Select(person => person.Demonym is null ? person.Name : $"{person.Name} {person.Demonym}"))
        );
}
