using Graph.Scenarios.Support;
using Xunit;

namespace Graph.Scenarios.Events;

/// <summary>News sentences with the coding of the PLOVER project (CC BY-SA 4.0), which stay outside the repository.</summary>
public sealed class CodedTests(ITestOutputHelper output)
{
    private static string Sentences => Repository.Shared("data", "plover-gsr", "PLOVER_GSR_CAMEO.txt");

    private static string Codes => Repository.Shared("data", "places", "country-codes.csv");

    [Fact]
    public void Types_and_countries_agree_with_the_coders_as_often_as_before()
    {
        Assert.SkipUnless(File.Exists(Sentences) && File.Exists(Codes), $"The sentences are not here: {Sentences} or {Codes} is missing.");
        var score = new CodedScore();

        foreach (var coded in CodedSentence.Read(Sentences, Codes))
        {
            score.Add(coded);
        }

        output.WriteLine(score.ToString());
        output.WriteLine(string.Join('\n', score.Misses));
        Assert.True(score.Type >= 0.42, score.ToString());
        Assert.True(score.Source >= 0.58, score.ToString());
        Assert.True(score.Target >= 0.34, score.ToString());
    }
}
