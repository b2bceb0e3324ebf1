using System.Text.RegularExpressions;
using Graph.Query.Cypher;
using Graph.Query.Cypher.Execution;
using Graph.Query.Cypher.Graphs;
using Graph.Query.Cypher.Values;

namespace Graph.Tests.Query.Cypher.Tck;

/// <summary>Runs scenarios on the engine: sets up the graph, runs the query, compares what came with what should have come.</summary>
/// <param name="graphs">The folder of named graphs, one folder each.</param>
internal sealed partial class TckRunner(string graphs)
{
    private static readonly QueryLimits Limits = QueryLimits.Default with { Time = TimeSpan.FromSeconds(20) };

    public TckOutcome Run(TckScenario scenario)
    {
        try
        {
            new Case(graphs).Run(scenario.Steps);
            return new TckOutcome(scenario, null);
        }
        catch (TckFailure failure)
        {
            return new TckOutcome(scenario, OneLine(failure.Message));
        }
        catch (Exception crash) when (crash is not OutOfMemoryException)
        {
            return new TckOutcome(scenario, OneLine($"{crash.GetType().Name}: {crash.Message}"));
        }
    }

    /// <summary>What the engine says to the query of a scenario; null where it answers.</summary>
    public static CypherException? Refusal(TckScenario scenario)
    {
        try
        {
            CypherEngine.Run(new PropertyGraphBuilder().Build(), scenario.Query, limits: Limits);
            return null;
        }
        catch (CypherException refusal)
        {
            return refusal;
        }
    }

    private static string OneLine(string text) => Spaces().Replace(text, " ").Trim();

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"\Aan? (?<class>\w+) should be raised at (?<phase>compile time|runtime|any time): (?<detail>.+)\z", RegexOptions.None, 1000)]
    private static partial Regex ErrorStep();

    private sealed class TckFailure(string message) : Exception(message);

    private sealed class Case(string graphs)
    {
        private readonly TckGraph graph = new();
        private readonly Dictionary<string, CypherValue> parameters = new(StringComparer.Ordinal);
        private readonly List<Procedure> procedures = [];
        private QueryResult? result;
        private CypherException? error;

        public void Run(IReadOnlyList<TckStep> steps)
        {
            foreach (var step in steps)
            {
                Run(step, step.Text.Trim());
            }
            if (error is not null && !steps.Any(step => ErrorStep().IsMatch(step.Text.Trim())))
            {
                throw Unexpected(error);
            }
        }

        private void Run(TckStep step, string text)
        {
            switch (text)
            {
                case "any graph" or "an empty graph" or "no side effects":
                    break;
                case "having executed:" or "after having executed:":
                    graph.Execute(step.Body!, parameters);
                    break;
                case "parameters are:" or "parameter values are:":
                    foreach (var row in step.Table!)
                    {
                        parameters[row[0]] = TckValues.ToCypher(TckValueParser.Parse(row[1]));
                    }
                    break;
                case "executing query:" or "executing control query:":
                    Execute(step.Body!);
                    break;
                case "the result should be empty":
                    Compare([], Rows(Answer(), anyOrderInLists: false), inOrder: true);
                    break;
                case "the result should be, in any order:" or "the result should be:":
                    Compare(step, inOrder: false, anyOrderInLists: false);
                    break;
                case "the result should be, in order:":
                    Compare(step, inOrder: true, anyOrderInLists: false);
                    break;
                case "the result should be (ignoring element order for lists):" or "the result should be, in any order (ignoring element order for lists):":
                    Compare(step, inOrder: false, anyOrderInLists: true);
                    break;
                case "the result should be, in order (ignoring element order for lists):":
                    Compare(step, inOrder: true, anyOrderInLists: true);
                    break;
                case "the side effects should be:":
                    throw new TckFailure("a query that reads has no side effects");
                default:
                    Other(step, text);
                    break;
            }
        }

        private void Other(TckStep step, string text)
        {
            if (text.StartsWith("there exists a procedure ", StringComparison.Ordinal))
            {
                procedures.Add(TckProcedure.Of(step));
            }
            else if (text.StartsWith("the ", StringComparison.Ordinal) && text.EndsWith(" graph", StringComparison.Ordinal))
            {
                Load(text["the ".Length..^" graph".Length]);
            }
            else if (ErrorStep().Match(text) is { Success: true } match)
            {
                Raised(match.Groups["class"].Value, match.Groups["phase"].Value, match.Groups["detail"].Value.Trim());
            }
            else
            {
                throw new TckFailure($"the runner knows no step '{text}'");
            }
        }

        private void Load(string name)
        {
            foreach (var file in Directory.EnumerateFiles(Path.Combine(graphs, name), "*.cypher").Order(StringComparer.Ordinal))
            {
                graph.Execute(File.ReadAllText(file));
            }
        }

        private void Execute(string query)
        {
            (result, error) = (null, null);
            try
            {
                result = CypherEngine.Run(graph.Build(), query, parameters, Limits, procedures: procedures);
            }
            catch (CypherException raised)
            {
                error = raised;
            }
        }

        private QueryResult Answer() => error is not null ? throw Unexpected(error) : result ?? throw new TckFailure("no query was run");

        private static TckFailure Unexpected(CypherException error) => new($"raised {Text(error)}: {error.Message}");

        private static string Text(CypherException error) =>
            $"{error.Class} at {(error.Phase == CypherPhase.CompileTime ? "compile time" : "runtime")} {error.Detail}";

        private void Raised(string errorClass, string phase, string detail)
        {
            var expected = $"{errorClass} at {phase} {detail}";
            if (error is null)
            {
                throw new TckFailure($"should raise {expected}, gave {Rows(Answer(), false).Count} rows");
            }
            var same =
                error.Class.ToString() == errorClass
                && (phase == "any time" || (phase == "compile time") == (error.Phase == CypherPhase.CompileTime))
                && (detail == "*" || detail == error.Detail);
            if (!same)
            {
                throw new TckFailure($"should raise {expected}, raised {Text(error)}: {error.Message}");
            }
        }

        private void Compare(TckStep step, bool inOrder, bool anyOrderInLists)
        {
            var answer = Answer();
            var table = step.Table ?? [];
            var columns = table.Count == 0 ? [] : table[0];
            if (!columns.Order(StringComparer.Ordinal).SequenceEqual(answer.Columns.Order(StringComparer.Ordinal)))
            {
                throw new TckFailure($"should give columns {string.Join(" | ", columns)}, gave {string.Join(" | ", answer.Columns)}");
            }
            var places = answer.Columns.Select(column => columns.ToList().IndexOf(column)).ToList();
            var expected = table
                .Skip(1)
                .Select(row => string.Join(" | ", places.Select(place => TckValueParser.Parse(row[place]).Canonical(anyOrderInLists))))
                .ToList();
            Compare(expected, Rows(answer, anyOrderInLists), inOrder);
        }

        private static void Compare(List<string> expected, List<string> got, bool inOrder)
        {
            var same = inOrder ? expected.SequenceEqual(got) : expected.Order(StringComparer.Ordinal).SequenceEqual(got.Order(StringComparer.Ordinal));
            if (!same)
            {
                throw new TckFailure($"should give {Shown(expected)}, gave {Shown(got)}");
            }
        }

        private static List<string> Rows(QueryResult answer, bool anyOrderInLists) =>
            [.. answer.Rows.Select(row => string.Join(" | ", row.Select(value => TckValues.Of(value).Canonical(anyOrderInLists))))];

        private static string Shown(List<string> rows) =>
            rows.Count == 0 ? "no rows" : string.Join(" // ", rows.Take(6)) + (rows.Count > 6 ? $" // … {rows.Count} rows" : "");
    }
}
