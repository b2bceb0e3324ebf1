using System.Globalization;
using Graph.Query.Cypher;
using Graph.Tests.Support;
using Xunit;

namespace Graph.Tests.Query.Cypher.Tck;

/// <summary>openCypher's conformance kit, as far as it reads. <c>TCK_FEATURES</c> names another folder of features to run instead.</summary>
public sealed class TckTests(ITestOutputHelper output)
{
    private const double LeastWithoutTemporal = 0.98;
    private const double LeastOfTemporal = 0.85;

    private static readonly string Kit = Repository.Path("tests/Graph.Tests/tck");
    private static readonly string? Given = Environment.GetEnvironmentVariable("TCK_FEATURES");
    private static readonly Lazy<IReadOnlyList<TckScenario>> All = new(() => TckFeatures.Read(Given ?? Path.Combine(Kit, "features")));
    private static readonly TckRunner Runner = new(Path.Combine(Kit, "graphs"));

    [Fact]
    public void Scenarios_that_read_pass_but_for_the_known_ones()
    {
        var outcomes = All.Value.Where(scenario => !scenario.Writes).Select(Runner.Run).ToList();
        var failed = outcomes.Where(outcome => !outcome.Passed).ToList();

        var plain = Rate("without temporal values", outcomes.Where(outcome => !outcome.Scenario.IsTemporal));
        var temporal = Rate("temporal values", outcomes.Where(outcome => outcome.Scenario.IsTemporal));
        Rate("all", outcomes);
        failed.ForEach(outcome => Say($"{outcome.Scenario.Key}\t{outcome.Failure}"));

        Assert.NotEmpty(outcomes);
        Assert.True(plain >= LeastWithoutTemporal, $"{plain:P2} of the scenarios without temporal values pass.");
        Assert.True(temporal >= LeastOfTemporal, $"{temporal:P2} of the scenarios with temporal values pass.");
        if (Given is null)
        {
            var known = KnownFailures.Read(Path.Combine(Kit, "known-failures.tsv"));
            Assert.Equal(known.Keys.Order(StringComparer.Ordinal), failed.Select(outcome => outcome.Scenario.Key).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Scenarios_that_write_are_refused()
    {
        var answered = new List<string>();
        foreach (var scenario in All.Value.Where(scenario => scenario.Writes))
        {
            var refusal = TckRunner.Refusal(scenario);
            var fails = scenario.Steps.Any(step => step.Text.Contains("should be raised", StringComparison.Ordinal));
            // A query that is wrong besides may be refused for that.
            if (refusal is null || (!fails && !refusal.Message.Contains("read-only", StringComparison.Ordinal)))
            {
                answered.Add($"{scenario.Key}: {refusal?.Message ?? "answered"}");
            }
            else
            {
                Assert.Equal(CypherPhase.CompileTime, refusal.Phase);
            }
        }

        answered.ForEach(Say);
        Assert.Empty(answered);
    }

    [Fact]
    public void Keys_of_scenarios_are_told_apart()
    {
        Assert.Equal(All.Value.Count, All.Value.Select(scenario => scenario.Key).Distinct(StringComparer.Ordinal).Count());
    }

    private double Rate(string name, IEnumerable<TckOutcome> outcomes)
    {
        var list = outcomes.ToList();
        var rate = list.Count == 0 ? 1 : list.Count(outcome => outcome.Passed) / (double)list.Count;
        Say(string.Create(CultureInfo.InvariantCulture, $"TCK, {name}: {list.Count(outcome => outcome.Passed)} of {list.Count} pass, {rate:P2}"));
        return rate;
    }

    /// <summary>To the test's output, and to the file that <c>TCK_REPORT</c> names.</summary>
    private void Say(string line)
    {
        output.WriteLine(line);
        if (Environment.GetEnvironmentVariable("TCK_REPORT") is { Length: > 0 } report)
        {
            File.AppendAllText(report, line + "\n");
        }
    }
}
