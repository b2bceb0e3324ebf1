using Graph.Query.Cypher.Binding;
using Graph.Query.Cypher.Values;

namespace Graph.Query.Cypher.Execution;

/// <summary>Functions of lists, and those that choose among values.</summary>
internal static class ListFunctions
{
    public static IEnumerable<Function> All { get; } =
    [
        GraphFunctions.Of("size", TypeKind.Integer, [TypeKind.List, TypeKind.String, TypeKind.Map], Size),
        GraphFunctions.Of("isEmpty", TypeKind.Boolean, [TypeKind.List, TypeKind.String, TypeKind.Map], value => CypherValue.Of(Size(value).AsInteger == 0)),
        GraphFunctions.Of("head", TypeKind.Any, [TypeKind.List], value => List(value, "head") is [var first, ..] ? first : default),
        GraphFunctions.Of("last", TypeKind.Any, [TypeKind.List], value => List(value, "last") is [.., var last] ? last : default),
        GraphFunctions.Of(
            "tail",
            TypeKind.List,
            [TypeKind.List],
            value => List(value, "tail") is { Length: > 0 } items ? CypherValue.List(items[1..].ToArray()) : value
        ),
        GraphFunctions.Of("reverse", TypeKind.Any, [TypeKind.List, TypeKind.String], Reverse),
        new("range", 2, 3, TypeKind.List, [], Range),
        new("coalesce", 1, int.MaxValue, TypeKind.Any, [], Coalesce),
        new("nullIf", 2, 2, TypeKind.Any, [], (arguments, _) => CypherEquality.Equal(arguments[0], arguments[1]) == true ? default : arguments[0]),
        new("exists", 1, 1, TypeKind.Boolean, [], (arguments, _) => CypherValue.Of(!arguments[0].IsNull)),
    ];

    internal static ReadOnlySpan<CypherValue> List(CypherValue value, string function) =>
        value.Kind == CypherKind.List ? value.Items : throw GraphFunctions.Wrong(function, value);

    private static CypherValue Size(CypherValue value) =>
        value.Kind switch
        {
            CypherKind.List => CypherValue.Of((long)value.Items.Length),
            CypherKind.String => CypherValue.Of((long)value.AsString.Length),
            CypherKind.Map => CypherValue.Of((long)value.AsMap.Count),
            _ => throw GraphFunctions.Wrong("size", value),
        };

    private static CypherValue Reverse(CypherValue value)
    {
        if (value.Kind == CypherKind.String)
        {
            var letters = value.AsString.ToCharArray();
            Array.Reverse(letters);
            return CypherValue.Of(new string(letters));
        }

        var items = List(value, "reverse").ToArray();
        Array.Reverse(items);
        return CypherValue.List(items);
    }

    private static CypherValue Coalesce(ReadOnlySpan<CypherValue> arguments, Frame frame)
    {
        foreach (var argument in arguments)
        {
            if (!argument.IsNull)
            {
                return argument;
            }
        }

        return default;
    }

    private static CypherValue Range(ReadOnlySpan<CypherValue> arguments, Frame frame)
    {
        foreach (var argument in arguments)
        {
            if (argument.Kind != CypherKind.Integer)
            {
                throw CypherException.Argument("InvalidArgumentType", $"range() takes whole numbers, not {CypherText.Short(argument)}.");
            }
        }

        var (first, last, step) = (arguments[0].AsInteger, arguments[1].AsInteger, arguments.Length > 2 ? arguments[2].AsInteger : 1);
        if (step == 0)
        {
            throw CypherException.Argument("NumberOutOfRange", "range() takes no step of 0: it would never end.");
        }

        if (step > 0 ? first > last : first < last)
        {
            return CypherValue.List([]);
        }

        var count = (((Int128)last - first) / step) + 1;
        frame.Keep((long)Int128.Min(count * 24, long.MaxValue / 4));
        var items = new CypherValue[(int)count];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = CypherValue.Of(first + (i * step));
        }

        frame.Keep(-24L * items.Length);
        return CypherValue.List(items);
    }
}
