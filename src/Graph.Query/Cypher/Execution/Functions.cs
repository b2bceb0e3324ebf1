using Graph.Query.Cypher.Binding;
using Graph.Query.Cypher.Temporal;

namespace Graph.Query.Cypher.Execution;

/// <summary>All functions that are no aggregates, by name.</summary>
internal static class Functions
{
    private static readonly Dictionary<string, Function> All = GraphFunctions
        .All.Concat(ListFunctions.All)
        .Concat(MathFunctions.All)
        .Concat(TextFunctions.All)
        .Concat(ConversionFunctions.All)
        .ToDictionary(function => function.Name.ToLowerInvariant(), StringComparer.Ordinal);

    public static IEnumerable<string> Names => All.Values.Select(function => function.Name);

    /// <param name="name">In lower case.</param>
    public static Function? Find(string name)
    {
        if (All.TryGetValue(name, out var function))
        {
            return function;
        }

        return TemporalFunctions.Has(name)
            ? new Function(name, 0, int.MaxValue, TypeKind.Any, [], (arguments, frame) => TemporalFunctions.Call(name, arguments, frame.Now))
            : null;
    }
}
