using Graph.Query.Cypher.Values;

namespace Graph.Query.Cypher.Temporal;

/// <summary>What the engine asks of temporal values: functions by name, and arithmetic.</summary>
internal static class TemporalFunctions
{
    /// <summary>Whether there is such a function; names are in lower case, with their namespace: <c>date</c>, <c>date.truncate</c>, <c>duration.between</c>.</summary>
    public static bool Has(string name) => false;

    /// <exception cref="CypherException">The arguments do not fit.</exception>
    public static CypherValue Call(string name, ReadOnlySpan<CypherValue> arguments) => throw CypherException.Type("InvalidArgumentType", $"{name} is unknown.");

    /// <summary>Where at least one side is temporal; <c>null</c> where the two cannot be added.</summary>
    public static CypherValue? Add(CypherValue left, CypherValue right) => null;

    public static CypherValue? Subtract(CypherValue left, CypherValue right) => null;

    public static CypherValue? Multiply(CypherValue left, CypherValue right) => null;

    public static CypherValue? Divide(CypherValue left, CypherValue right) => null;
}
