using System.Globalization;
using Graph.App.Composition;
using Graph.Query.Cypher;
using Graph.Query.Cypher.Graphs;
using Graph.Query.Cypher.Values;

namespace Graph.App.Cypher;

/// <summary>Reads <c>name=value</c>: numbers, true, false, null, and Cypher's texts, lists and maps; anything else is text as it stands.</summary>
internal static class ParameterReader
{
    private static readonly PropertyGraph Nothing = new PropertyGraphBuilder().Build();

    /// <exception cref="WrongUseException">There is no name, or a list or map that cannot be read.</exception>
    public static KeyValuePair<string, CypherValue> Read(string text)
    {
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        var name = equals < 0 ? text : text[..equals].Trim().TrimStart('$');
        return equals < 1 || name.Length == 0
            ? throw new WrongUseException($"A parameter is written name=value, as in one=BO; '{text}' is not.")
            : KeyValuePair.Create(name, Value(name, text[(equals + 1)..].Trim()));
    }

    private static CypherValue Value(string name, string text)
    {
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole))
        {
            return CypherValue.Of(whole);
        }
        if (
            text.Length > 0
            && (char.IsAsciiDigit(text[0]) || text[0] is '-' or '.')
            && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var real)
        )
        {
            return CypherValue.Of(real);
        }
        return text switch
        {
            "true" => CypherValue.True,
            "false" => CypherValue.False,
            "null" => CypherValue.Null,
            ['\'' or '"' or '[' or '{', ..] => Literal(name, text),
            _ => CypherValue.Of(text),
        };
    }

    private static CypherValue Literal(string name, string text)
    {
        try
        {
            return CypherEngine.Run(Nothing, "RETURN " + text + " AS value").Rows[0][0];
        }
        catch (CypherException wrong)
        {
            throw new WrongUseException($"The value of {name} cannot be read: {wrong.Message}");
        }
    }
}
