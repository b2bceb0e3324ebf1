using System.Globalization;
using Graph.Query.Cypher.Binding;
using Graph.Query.Cypher.Values;

namespace Graph.Query.Cypher.Execution;

/// <summary>Functions that turn values of one type into another.</summary>
internal static class ConversionFunctions
{
    public static IEnumerable<Function> All { get; } =
    [
        .. Family("toString", TypeKind.String, ToText),
        .. Family("toInteger", TypeKind.Integer, ToInteger),
        .. Family("toFloat", TypeKind.Float, ToFloat),
        .. Family("toBoolean", TypeKind.Boolean, ToBoolean),
        new("valueType", 1, 1, TypeKind.String, [], (arguments, _) => CypherValue.Of(ValueTypes.Name(arguments[0]))),
        new("timestamp", 0, 0, TypeKind.Integer, [], (_, frame) => CypherValue.Of(frame.Now.ToUnixTimeMilliseconds())),
        new("randomUUID", 0, 0, TypeKind.String, [], (_, _) => CypherValue.Of(Guid.NewGuid().ToString())),
    ];

    /// <summary>The function, the one that gives null instead of an error, and the one for lists.</summary>
    private static IEnumerable<Function> Family(string name, TypeKind result, Func<CypherValue, (bool Fits, CypherValue Value)> convert)
    {
        yield return GraphFunctions.Of(
            name,
            result,
            [],
            value => convert(value) is (true, var converted) ? converted : throw GraphFunctions.Wrong(name, value)
        );
        yield return GraphFunctions.Of(name + "OrNull", result, [], value => convert(value).Value);
        yield return GraphFunctions.Of(
            name + "List",
            TypeKind.List,
            [TypeKind.List],
            value => CypherValue.List([.. ListFunctions.List(value, name + "List").ToArray().Select(item => item.IsNull ? item : convert(item).Value)])
        );
    }

    private static (bool, CypherValue) ToText(CypherValue value) =>
        value.Kind switch
        {
            CypherKind.String => (true, value),
            CypherKind.Boolean or CypherKind.Integer or CypherKind.Float => (true, CypherValue.Of(CypherText.Of(value))),
            CypherKind.Temporal => (true, CypherValue.Of(value.AsTemporal.ToString())),
            _ => (false, default),
        };

    private static (bool, CypherValue) ToInteger(CypherValue value)
    {
        switch (value.Kind)
        {
            case CypherKind.Integer:
                return (true, value);
            case CypherKind.Boolean:
                return (true, CypherValue.Of(value.AsBoolean ? 1L : 0L));
            case CypherKind.Float:
                return (true, Whole(value.AsFloat));
            case CypherKind.String:
                var text = value.AsString.Trim();
                return long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole)
                    ? (true, CypherValue.Of(whole))
                    : (true, TryFloat(text, out var number) ? Whole(number) : default);
            default:
                return (false, default);
        }
    }

    private static CypherValue Whole(double number) =>
        double.IsNaN(number) ? CypherValue.Of(0L)
        : number >= long.MaxValue ? CypherValue.Of(long.MaxValue)
        : number <= long.MinValue ? CypherValue.Of(long.MinValue)
        : CypherValue.Of((long)Math.Truncate(number));

    private static (bool, CypherValue) ToFloat(CypherValue value) =>
        value.Kind switch
        {
            CypherKind.Integer or CypherKind.Float => (true, CypherValue.Of(value.AsFloat)),
            CypherKind.String => (true, TryFloat(value.AsString.Trim(), out var number) ? CypherValue.Of(number) : default),
            _ => (false, default),
        };

    private static bool TryFloat(string text, out double number) =>
        double.TryParse(
            text,
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent,
            CultureInfo.InvariantCulture,
            out number
        );

    private static (bool, CypherValue) ToBoolean(CypherValue value) =>
        value.Kind switch
        {
            CypherKind.Boolean => (true, value),
            CypherKind.Integer => (true, CypherValue.Of(value.AsInteger != 0)),
            CypherKind.String => (true, bool.TryParse(value.AsString.Trim(), out var flag) ? CypherValue.Of(flag) : default),
            _ => (false, default),
        };
}
