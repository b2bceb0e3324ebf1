using System.Text;
using Graph.Query.Cypher.Binding;
using Graph.Query.Cypher.Syntax;
using Graph.Query.Cypher.Values;

namespace Graph.Query.Cypher.Execution;

/// <summary>Functions of texts. Places count UTF-16 code units, from 0.</summary>
internal static class TextFunctions
{
    public static IEnumerable<Function> All { get; } =
    [
        Of("toLower", text => text.ToLowerInvariant()),
        Of("toUpper", text => text.ToUpperInvariant()),
        Of("lower", text => text.ToLowerInvariant()),
        Of("upper", text => text.ToUpperInvariant()),
        Trim("ltrim", (text, letters) => text.TrimStart(letters)),
        Trim("rtrim", (text, letters) => text.TrimEnd(letters)),
        Trim("btrim", (text, letters) => text.Trim(letters)),
        Trim("trim", (text, letters) => text.Trim(letters)),
        GraphFunctions.Of("char_length", TypeKind.Integer, [TypeKind.String], value => CypherValue.Of((long)Text(value, "char_length").Length)),
        GraphFunctions.Of("character_length", TypeKind.Integer, [TypeKind.String], value => CypherValue.Of((long)Text(value, "character_length").Length)),
        Several("left", 2, 2, a => CypherValue.Of(Text(a[0], "left")[..Length(a[1], a[0], "left")])),
        Several("right", 2, 2, a => CypherValue.Of(Text(a[0], "right")[^Length(a[1], a[0], "right")..])),
        Several("replace", 3, 3, a => CypherValue.Of(Replace(Text(a[0], "replace"), Text(a[1], "replace"), Text(a[2], "replace")))),
        Several("split", 2, 2, Split),
        Several("substring", 2, 3, Substring),
        Several("normalize", 1, 2, a => CypherValue.Of(Normalize(Text(a[0], "normalize"), a.Length > 1 ? Form(a[1]) : NormalizationForm.FormC))),
    ];

    internal static string Text(CypherValue value, string function) =>
        value.Kind == CypherKind.String
            ? value.AsString
            : throw CypherException.Type("InvalidArgumentType", $"{function}() takes a text, not {CypherText.Short(value)}.");

    /// <summary>Whether a text has a normal form already.</summary>
    internal static bool IsNormalized(string text, NormalizationForm form) => Normalize(text, form) == text;

    /// <remarks>The program runs without ICU, which has the tables for other letters; a text that stays as it is would be a wrong answer.</remarks>
    private static string Normalize(string text, NormalizationForm form) =>
        Ascii.IsValid(text)
            ? text
            : throw CypherException.Argument(
                "InvalidArgumentValue",
                $"Of {CypherText.Short(CypherValue.Of(text))} the form {form} is not known here, only of letters of ASCII."
            );

    private static NormalizationForm Form(CypherValue name) =>
        TextForms.Find(Text(name, "normalize")) ?? throw CypherException.Argument("InvalidArgumentValue", "normalize() knows NFC, NFD, NFKC and NFKD.");

    private static Function Of(string name, Func<string, string> run) =>
        GraphFunctions.Of(name, TypeKind.String, [], value => CypherValue.Of(run(Text(value, name))));

    private static Function Trim(string name, Func<string, char[]?, string> run) =>
        Several(name, 1, 2, a => CypherValue.Of(run(Text(a[0], name), a.Length > 1 ? Text(a[1], name).ToCharArray() : null)));

    /// <summary>A function that is null where any argument is.</summary>
    private static Function Several(string name, int least, int most, Func<CypherValue[], CypherValue> run) =>
        new(
            name,
            least,
            most,
            TypeKind.Any,
            [],
            (arguments, _) =>
            {
                foreach (var argument in arguments)
                {
                    if (argument.IsNull)
                    {
                        return default;
                    }
                }

                return run(arguments.ToArray());
            }
        );

    private static int Length(CypherValue length, CypherValue text, string function)
    {
        if (length.Kind != CypherKind.Integer || length.AsInteger < 0)
        {
            throw CypherException.Argument("NumberOutOfRange", $"{function}() takes a length of 0 or more, not {CypherText.Short(length)}.");
        }

        return (int)Math.Min(length.AsInteger, Text(text, function).Length);
    }

    private static string Replace(string text, string search, string replacement) =>
        search.Length == 0 ? text : text.Replace(search, replacement, StringComparison.Ordinal);

    private static CypherValue Split(CypherValue[] arguments)
    {
        var separators =
            arguments[1].Kind == CypherKind.List ? arguments[1].AsList.Select(item => Text(item, "split")).ToArray() : [Text(arguments[1], "split")];
        var text = Text(arguments[0], "split");
        return separators is [""]
            ? CypherValue.List(text.Select(letter => CypherValue.Of(letter.ToString())))
            : CypherValue.List(text.Split(separators, StringSplitOptions.None).Select(CypherValue.Of));
    }

    private static CypherValue Substring(CypherValue[] arguments)
    {
        var text = Text(arguments[0], "substring");
        var start = Length(arguments[1], arguments[0], "substring");
        var length = arguments.Length > 2 ? Length(arguments[2], arguments[0], "substring") : text.Length;
        return CypherValue.Of(text.Substring(start, Math.Min(length, text.Length - start)));
    }
}
