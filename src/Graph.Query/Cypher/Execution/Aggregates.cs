using Graph.Query.Cypher.Binding;
using Graph.Query.Cypher.Syntax;

namespace Graph.Query.Cypher.Execution;

/// <summary>The aggregating functions, by name.</summary>
internal static class Aggregates
{
    private static readonly Dictionary<string, int> ArgumentCounts = new(StringComparer.Ordinal)
    {
        ["count"] = 1,
        ["sum"] = 1,
        ["avg"] = 1,
        ["min"] = 1,
        ["max"] = 1,
        ["collect"] = 1,
        ["stdev"] = 1,
        ["stdevp"] = 1,
        ["percentilecont"] = 2,
        ["percentiledisc"] = 2,
    };

    public static IEnumerable<string> Names => ArgumentCounts.Keys;

    /// <param name="name">In lower case.</param>
    public static bool Has(string name) => ArgumentCounts.ContainsKey(name);

    /// <param name="count">-1 for <c>count(*)</c>.</param>
    public static void CheckArguments(string name, int count, TextSpan span)
    {
        if (count >= 0 && ArgumentCounts[name] != count)
        {
            throw CypherException.Syntax(
                "InvalidNumberOfArguments",
                $"{name}() takes {ArgumentCounts[name]} argument{(ArgumentCounts[name] == 1 ? string.Empty : "s")}, not {count}.",
                span
            );
        }
    }

    public static Accumulator Make(BoundAggregate aggregate)
    {
        Accumulator accumulator = aggregate.Function switch
        {
            "count" => new Accumulator.Count(aggregate.Arguments.IsEmpty),
            "sum" => new Accumulator.Sum(),
            "avg" => new Accumulator.Average(),
            "min" => new Accumulator.Extreme(-1),
            "max" => new Accumulator.Extreme(1),
            "collect" => new Accumulator.Collect(),
            "stdev" => new Accumulator.Deviation(isSample: true),
            "stdevp" => new Accumulator.Deviation(isSample: false),
            "percentilecont" => new Accumulator.Percentile(isContinuous: true),
            _ => new Accumulator.Percentile(isContinuous: false),
        };
        return aggregate.Distinct ? new Accumulator.Distinct(accumulator) : accumulator;
    }
}
