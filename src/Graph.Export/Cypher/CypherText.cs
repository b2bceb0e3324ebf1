using System.Globalization;
using System.Text;
using Graph.Model.Snapshot;

namespace Graph.Export.Cypher;

/// <summary>Values as Cypher literals.</summary>
internal static class CypherText
{
    /// <summary><paramref name="text"/> in single quotes, on one line, whatever is in it.</summary>
    public static string Quote(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('\'');
        var afterBackslash = false;
        foreach (var c in WellFormed.Of(text))
        {
            // Some Cypher readers replace \uXXXX before they look for strings, and take the second half of \\ and a following u for one.
            quoted.Append(afterBackslash && c == 'u' ? "\\u0075" : Escaped(c));
            afterBackslash = c == '\\';
        }

        return quoted.Append('\'').ToString();
    }

    /// <exception cref="NotSupportedException">A kind of value that Cypher literals are not written for here.</exception>
    public static string Literal(PropertyValue value) =>
        value switch
        {
            PropertyValue.Text text => Quote(text.Value),
            PropertyValue.Number number => number.Value.ToString(CultureInfo.InvariantCulture),
            PropertyValue.Flag flag => flag.Value ? "true" : "false",
            PropertyValue.TextList list => $"[{string.Join(", ", list.Values.Select(Quote))}]",
            _ => throw new NotSupportedException($"Cypher cannot write a property of type {value.GetType().Name}."),
        };

    /// <summary>A key of a map or a property's name; in backticks unless it is plain letters, digits and underscores.</summary>
    public static string Key(string key)
    {
        var plain = key.Length > 0 && !char.IsAsciiDigit(key[0]) && key.All(c => char.IsAsciiLetterOrDigit(c) || c == '_');
        return plain ? key : $"`{key.Replace("`", "``", StringComparison.Ordinal)}`";
    }

    private static string Escaped(char c) =>
        c switch
        {
            '\\' => "\\\\",
            '\'' => "\\'",
            '\n' => "\\n",
            '\r' => "\\r",
            '\t' => "\\t",
            '\u2028' or '\u2029' => Unicode(c),
            _ when char.IsControl(c) => Unicode(c),
            _ => c.ToString(),
        };

    private static string Unicode(char c) => "\\u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture);
}
