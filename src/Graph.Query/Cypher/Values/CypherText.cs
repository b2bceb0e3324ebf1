using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Graph.Query.Cypher.Values;

/// <summary>Values written as literals of the language: <c>'text'</c>, <c>1.0</c>, <c>(:Label {key: 1})</c>, <c>[:TYPE]</c>, <c>&lt;(…)-[…]->(…)></c>.</summary>
public static class CypherText
{
    public static string Of(CypherValue value)
    {
        var text = new StringBuilder();
        Append(text, value);
        return text.ToString();
    }

    /// <summary>A float by the fewest digits that read back as the same: <c>1.0</c>, <c>NaN</c>; from ten million on and below a thousandth with an
    /// exponent, as in Java and so in Neo4j: <c>1.5E7</c>, <c>1.0E-4</c>.</summary>
    public static string Of(double number)
    {
        var text = number.ToString("R", CultureInfo.InvariantCulture);
        if (!double.IsFinite(number))
        {
            return text;
        }

        var magnitude = Math.Abs(number);
        if (magnitude is 0 or (>= 1e-3 and < 1e7))
        {
            return text.Contains('.', StringComparison.Ordinal) ? text : text + ".0";
        }

        // "123.4E+20", "0.00012" or "12000000": digits, and where the point stands among them.
        var parts = text.TrimStart('-').Split('E');
        var point = parts[0].IndexOf('.', StringComparison.Ordinal) is >= 0 and var found ? found : parts[0].Length;
        var digits = parts[0].Replace(".", string.Empty, StringComparison.Ordinal);
        var zeros = digits.Length - digits.TrimStart('0').Length;
        var exponent = point - zeros - 1 + (parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 0);
        digits = digits.Trim('0');
        var rest = digits.Length > 1 ? digits[1..] : "0";
        return $"{(number < 0 ? "-" : string.Empty)}{digits[0]}.{rest}E{exponent.ToString(CultureInfo.InvariantCulture)}";
    }

    /// <summary>For messages: not longer than a line.</summary>
    internal static string Short(CypherValue value) => Of(value) is { Length: > 60 } text ? text[..59] + "…" : Of(value);

    internal static string Name(string name) =>
        name.Length > 0 && !char.IsAsciiDigit(name[0]) && name.All(c => char.IsLetterOrDigit(c) || c == '_')
            ? name
            : $"`{name.Replace("`", "``", StringComparison.Ordinal)}`";

    private static void Append(StringBuilder text, CypherValue value)
    {
        switch (value.Kind)
        {
            case CypherKind.Null:
                text.Append("null");
                break;
            case CypherKind.Boolean:
                text.Append(value.AsBoolean ? "true" : "false");
                break;
            case CypherKind.Integer:
                text.Append(value.AsInteger.ToString(CultureInfo.InvariantCulture));
                break;
            case CypherKind.Float:
                text.Append(Of(value.AsFloat));
                break;
            case CypherKind.String:
                AppendQuoted(text, value.AsString);
                break;
            case CypherKind.Temporal:
                AppendQuoted(text, value.AsTemporal.ToString());
                break;
            case CypherKind.List:
                AppendList(text, value.Items);
                break;
            case CypherKind.Map:
                AppendMap(text, value.AsMap);
                break;
            case CypherKind.Node:
                AppendNode(text, value);
                break;
            case CypherKind.Relationship:
                AppendRelationship(text, value);
                break;
            case CypherKind.Path:
                AppendPath(text, value.AsPath);
                break;
        }
    }

    private static void AppendQuoted(StringBuilder text, string value) =>
        text.Append('\'')
            .Append(
                value
                    .Replace("\\", "\\\\", StringComparison.Ordinal)
                    .Replace("'", "\\'", StringComparison.Ordinal)
                    .Replace("\n", "\\n", StringComparison.Ordinal)
            )
            .Append('\'');

    private static void AppendList(StringBuilder text, ReadOnlySpan<CypherValue> items)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        text.Append('[');
        for (var i = 0; i < items.Length; i++)
        {
            text.Append(i > 0 ? ", " : string.Empty);
            Append(text, items[i]);
        }

        text.Append(']');
    }

    private static void AppendMap(StringBuilder text, CypherMap map)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        text.Append('{');
        for (var i = 0; i < map.Count; i++)
        {
            text.Append(i > 0 ? ", " : string.Empty).Append(Name(map[i].Key)).Append(": ");
            Append(text, map[i].Value);
        }

        text.Append('}');
    }

    private static void AppendNode(StringBuilder text, CypherValue node)
    {
        text.Append('(').AppendJoin(string.Empty, node.Graph.LabelsOf(node.Index).Select(label => ":" + Name(label)));
        var properties = node.Graph.NodeProperties(node.Index);
        if (properties.Count > 0)
        {
            text.Append(text[^1] == '(' ? string.Empty : " ");
            AppendMap(text, properties);
        }

        text.Append(')');
    }

    private static void AppendRelationship(StringBuilder text, CypherValue relationship)
    {
        text.Append("[:").Append(Name(relationship.Graph.TypeOf(relationship.Index)));
        var properties = relationship.Graph.RelationshipProperties(relationship.Index);
        if (properties.Count > 0)
        {
            text.Append(' ');
            AppendMap(text, properties);
        }

        text.Append(']');
    }

    private static void AppendPath(StringBuilder text, CypherPath path)
    {
        text.Append('<');
        AppendNode(text, CypherValue.Node(path.Graph, path.Nodes[0]));
        for (var i = 0; i < path.Length; i++)
        {
            var forward = path.Graph.Start(path.Relationships[i]) == path.Nodes[i];
            text.Append(forward ? "-" : "<-");
            AppendRelationship(text, CypherValue.Relationship(path.Graph, path.Relationships[i]));
            text.Append(forward ? "->" : "-");
            AppendNode(text, CypherValue.Node(path.Graph, path.Nodes[i + 1]));
        }

        text.Append('>');
    }
}
