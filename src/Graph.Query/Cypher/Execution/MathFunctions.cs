using Graph.Query.Cypher.Binding;
using Graph.Query.Cypher.Values;

namespace Graph.Query.Cypher.Execution;

/// <summary>Functions of numbers.</summary>
internal static class MathFunctions
{
    private static readonly TypeKind[] Numbers = [TypeKind.Integer, TypeKind.Float];

    public static IEnumerable<Function> All { get; } =
    [
        GraphFunctions.Of("abs", TypeKind.Any, Numbers, Abs),
        GraphFunctions.Of(
            "sign",
            TypeKind.Integer,
            Numbers,
            value => CypherValue.Of(double.IsNaN(Number(value, "sign")) ? 0L : (long)Math.Sign(Number(value, "sign")))
        ),
        GraphFunctions.Of("isNaN", TypeKind.Boolean, Numbers, value => CypherValue.Of(double.IsNaN(Number(value, "isNaN")))),
        new("round", 1, 3, TypeKind.Float, [], Round),
        Of("ceil", Math.Ceiling),
        Of("floor", Math.Floor),
        Of("sqrt", Math.Sqrt),
        Of("exp", Math.Exp),
        Of("log", Math.Log),
        Of("log10", Math.Log10),
        Of("sin", Math.Sin),
        Of("cos", Math.Cos),
        Of("tan", Math.Tan),
        Of("cot", x => 1 / Math.Tan(x)),
        Of("asin", Math.Asin),
        Of("acos", Math.Acos),
        Of("atan", Math.Atan),
        Of("sinh", Math.Sinh),
        Of("cosh", Math.Cosh),
        Of("tanh", Math.Tanh),
        Of("coth", x => 1 / Math.Tanh(x)),
        Of("degrees", x => x * 180 / Math.PI),
        Of("radians", x => x * Math.PI / 180),
        Of("haversin", x => (1 - Math.Cos(x)) / 2),
        new(
            "atan2",
            2,
            2,
            TypeKind.Float,
            Numbers,
            (arguments, _) =>
                arguments[0].IsNull || arguments[1].IsNull ? default : CypherValue.Of(Math.Atan2(Number(arguments[0], "atan2"), Number(arguments[1], "atan2")))
        ),
        new("pi", 0, 0, TypeKind.Float, [], (_, _) => CypherValue.Of(Math.PI)),
        new("e", 0, 0, TypeKind.Float, [], (_, _) => CypherValue.Of(Math.E)),
        new("rand", 0, 0, TypeKind.Float, [], (_, _) => CypherValue.Of(Random.Shared.NextDouble())),
    ];

    private static Function Of(string name, Func<double, double> run) =>
        GraphFunctions.Of(name, TypeKind.Float, Numbers, value => CypherValue.Of(run(Number(value, name))));

    private static double Number(CypherValue value, string function) =>
        value.IsNumber ? value.AsFloat : throw CypherException.Type("InvalidArgumentType", $"{function}() takes a number, not {CypherText.Short(value)}.");

    private static CypherValue Abs(CypherValue value)
    {
        if (value.Kind != CypherKind.Integer)
        {
            return CypherValue.Of(Math.Abs(Number(value, "abs")));
        }

        return value.AsInteger == long.MinValue ? throw Arithmetic.Overflow("abs") : CypherValue.Of(Math.Abs(value.AsInteger));
    }

    /// <summary>Half goes up where nothing else is said, as in the language's specification; with a mode as the mode says.</summary>
    private static CypherValue Round(ReadOnlySpan<CypherValue> arguments, Frame frame)
    {
        if (arguments[0].IsNull || (arguments.Length > 1 && arguments[1].IsNull))
        {
            return default;
        }

        var number = Number(arguments[0], "round");
        var places = arguments.Length > 1 ? (int)Math.Clamp(Number(arguments[1], "round"), 0, 15) : 0;
        if (!double.IsFinite(number) || Math.Abs(number) > 1e15)
        {
            return CypherValue.Of(number);
        }

        var scale = Math.Pow(10, places);
        var scaled = places == 0 ? number : (double)((decimal)number * (decimal)scale);
        var mode =
            arguments.Length > 2 && arguments[2].Kind == CypherKind.String ? arguments[2].AsString.ToUpperInvariant()
            : places == 0 ? "HALF_CEILING"
            : "HALF_UP";
        var rounded = mode switch
        {
            "UP" => scaled < 0 ? Math.Floor(scaled) : Math.Ceiling(scaled),
            "DOWN" => Math.Truncate(scaled),
            "CEILING" => Math.Ceiling(scaled),
            "FLOOR" => Math.Floor(scaled),
            "HALF_UP" => Math.Round(scaled, MidpointRounding.AwayFromZero),
            "HALF_EVEN" => Math.Round(scaled, MidpointRounding.ToEven),
            "HALF_DOWN" => Math.Sign(scaled) * Math.Ceiling(Math.Abs(scaled) - 0.5),
            "HALF_CEILING" => Math.Floor(scaled + 0.5),
            _ => throw CypherException.Argument(
                "InvalidArgumentValue",
                $"round() knows no mode '{mode}': UP, DOWN, CEILING, FLOOR, HALF_UP, HALF_DOWN, HALF_EVEN."
            ),
        };
        return CypherValue.Of(rounded / scale);
    }
}
