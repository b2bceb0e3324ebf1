using Graph.Query.Cypher.Values;
using NodaTime;

namespace Graph.Query.Cypher.Temporal;

/// <summary>What the engine asks of temporal values: functions by name, and arithmetic.</summary>
internal static class TemporalFunctions
{
    /// <summary>Whether there is such a function; in any case of letters, with its namespace: <c>date</c>, <c>date.truncate</c>, <c>duration.between</c>.</summary>
    public static bool Has(string name) => TemporalConstructors.Arity(name) is not null;

    /// <param name="name">One that <see cref="Has"/> knows.</param>
    /// <param name="now">The instant of the statement, which <c>date()</c> and its like give.</param>
    /// <exception cref="CypherException">The arguments do not fit.</exception>
    public static CypherValue Call(string name, ReadOnlySpan<CypherValue> arguments, Instant now)
    {
        var (fewest, most) = TemporalConstructors.Arity(name)!.Value;
        if (arguments.Length < fewest || arguments.Length > most)
        {
            throw CypherException.Argument("InvalidNumberOfArguments", $"{name}() takes {(fewest == most ? $"{most}" : $"{fewest} to {most}")} arguments.");
        }
        var plain = new object?[arguments.Length];
        for (var i = 0; i < plain.Length; i++)
        {
            plain[i] = Plain(arguments[i]);
        }
        return Guarded(() => CypherValue.Of(TemporalConstructors.Call(name, plain, now)));
    }

    /// <summary>Where at least one side is temporal; <c>null</c> where the two cannot be added.</summary>
    public static CypherValue? Add(CypherValue left, CypherValue right) =>
        Temporal(left) is { } one && Temporal(right) is { } other ? Defined(() => TemporalArithmetic.Add(one, other)) : null;

    public static CypherValue? Subtract(CypherValue left, CypherValue right) =>
        Temporal(left) is { } one && Temporal(right) is { } other ? Defined(() => TemporalArithmetic.Subtract(one, other)) : null;

    public static CypherValue? Multiply(CypherValue left, CypherValue right) =>
        Temporal(left) is DurationValue one && right.IsNumber ? Defined(() => TemporalArithmetic.Multiply(one, right.AsFloat))
        : Temporal(right) is DurationValue other && left.IsNumber ? Defined(() => TemporalArithmetic.Multiply(other, left.AsFloat))
        : null;

    public static CypherValue? Divide(CypherValue left, CypherValue right) =>
        Temporal(left) is DurationValue duration && right.IsNumber ? Defined(() => TemporalArithmetic.Divide(duration, right.AsFloat)) : null;

    /// <summary>A component as the engine's value; see <see cref="TemporalComponents"/>.</summary>
    internal static bool TryComponent(TemporalValue value, string name, out CypherValue component)
    {
        var read = Guarded(() =>
            TemporalComponents.Read(value, name) switch
            {
                long number => CypherValue.Of(number),
                string text => CypherValue.Of(text),
                _ => CypherValue.Null,
            }
        );
        component = read;
        return !read.IsNull;
    }

    private static TemporalValue? Temporal(CypherValue value) => value.Kind == CypherKind.Temporal ? value.AsTemporal as TemporalValue : null;

    private static CypherValue? Defined(Func<TemporalValue?> make) => Guarded(make) is { } value ? CypherValue.Of(value) : null;

    private static object? Plain(CypherValue value) =>
        value.Kind switch
        {
            CypherKind.Null => null,
            CypherKind.Integer => value.AsInteger,
            CypherKind.Float => value.AsFloat,
            CypherKind.String => value.AsString,
            CypherKind.Temporal => value.AsTemporal,
            CypherKind.Map => value.AsMap.ToDictionary(pair => pair.Key, pair => Plain(pair.Value), StringComparer.Ordinal),
            _ => throw CypherException.Type("InvalidArgumentType", $"A {value.TypeName} makes no temporal value."),
        };

    private static T Guarded<T>(Func<T> make)
    {
        try
        {
            return make();
        }
        catch (TemporalException wrong)
        {
            throw CypherException.Argument("InvalidArgumentValue", wrong.Message);
        }
    }
}
