using Gherkin;
using Gherkin.Ast;

namespace Graph.Tests.Query.Cypher.Tck;

/// <summary>Reads feature files: backgrounds are put before each scenario, outlines are written out with their examples.</summary>
internal static class TckFeatures
{
    /// <summary>All scenarios below a folder, in order of file names.</summary>
    public static IReadOnlyList<TckScenario> Read(string folder) =>
        [
            .. Directory
                .EnumerateFiles(folder, "*.feature", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .SelectMany(file =>
                    Parse(
                        File.ReadAllText(file),
                        Path.GetRelativePath(folder, Path.GetDirectoryName(file)!).Replace('\\', '/'),
                        Path.GetFileNameWithoutExtension(file)
                    )
                ),
        ];

    public static IReadOnlyList<TckScenario> Parse(string text, string folder, string name)
    {
        using var reader = new StringReader(text);
        var feature = new Parser().Parse(reader).Feature;
        return feature is null ? [] : [.. Scenarios(feature.Children.OfType<IHasLocation>(), [], folder, name)];
    }

    private static IEnumerable<TckScenario> Scenarios(IEnumerable<IHasLocation> children, IReadOnlyList<Step> before, string folder, string feature)
    {
        foreach (var child in children)
        {
            if (child is Background background)
            {
                before = [.. before, .. background.Steps];
            }
            else if (child is Rule rule)
            {
                foreach (var scenario in Scenarios(rule.Children.OfType<IHasLocation>(), before, folder, feature))
                {
                    yield return scenario;
                }
            }
            else if (child is Scenario scenario)
            {
                foreach (var written in WrittenOut(scenario, before, folder, feature))
                {
                    yield return written;
                }
            }
        }
    }

    private static IEnumerable<TckScenario> WrittenOut(Scenario scenario, IReadOnlyList<Step> before, string folder, string feature)
    {
        var steps = before.Concat(scenario.Steps).ToList();
        if (!scenario.Examples.Any())
        {
            yield return new TckScenario(folder, feature, scenario.Name, 0, [.. steps.Select(step => Filled(step, []))]);
            yield break;
        }
        var example = 0;
        foreach (var examples in scenario.Examples.Where(examples => examples.TableHeader is not null))
        {
            var names = examples.TableHeader.Cells.Select(cell => cell.Value).ToList();
            foreach (var row in examples.TableBody)
            {
                var values = names.Zip(row.Cells.Select(cell => cell.Value)).ToList();
                yield return new TckScenario(folder, feature, scenario.Name, ++example, [.. steps.Select(step => Filled(step, values))]);
            }
        }
    }

    private static TckStep Filled(Step step, List<(string Name, string Value)> values)
    {
        string Fill(string text) => values.Aggregate(text, (filled, pair) => filled.Replace($"<{pair.Name}>", pair.Value, StringComparison.Ordinal));
        return new TckStep(
            Fill(step.Text),
            step.DocString is { } body ? Fill(body.Content) : null,
            step.DataTable is { } table ? [.. table.Rows.Select(row => (IReadOnlyList<string>)[.. row.Cells.Select(cell => Fill(cell.Value))])] : null
        );
    }
}
