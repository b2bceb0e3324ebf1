using System.Text.RegularExpressions;

namespace Graph.Tests.Query.Cypher.Tck;

/// <summary>One path of a CREATE: node, relationship, node and so on.</summary>
internal sealed partial record TckPattern(IReadOnlyList<TckPattern.Element> Elements)
{
    /// <param name="Names">Labels of a node; the type of a relationship.</param>
    /// <param name="Properties">The map as it is written, or null.</param>
    /// <param name="Backward">Whether the arrow points to the left.</param>
    internal sealed record Element(string? Variable, IReadOnlyList<string> Names, string? Properties, bool Backward);

    /// <exception cref="FormatException">The text is no such path.</exception>
    public static TckPattern Parse(string text)
    {
        var named = PathName().Match(text);
        var at = named.Length;
        var elements = new List<Element> { Inside(text, ref at, '(', false) };
        while (at < text.Length)
        {
            var arrow = Left().Match(text, at);
            if (!arrow.Success)
            {
                throw new FormatException($"No path can be read at {at} of: {text}");
            }
            at += arrow.Length;
            var relationship = Inside(text, ref at, '[', arrow.Value.Contains('<', StringComparison.Ordinal));
            at += Right().Match(text, at).Length;
            elements.Add(relationship);
            elements.Add(Inside(text, ref at, '(', false));
        }
        return new TckPattern(elements);
    }

    private static Element Inside(string text, ref int at, char open, bool backward)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }
        if (at >= text.Length || text[at] != open)
        {
            throw new FormatException($"'{open}' is missing at {at} of: {text}");
        }
        var (from, depth) = (++at, 1);
        for (; at < text.Length && depth > 0; at++)
        {
            var skipped = TckClauses.Skipped(text, at);
            if (skipped > at)
            {
                at = skipped - 1;
            }
            else
            {
                depth +=
                    text[at] is '(' or '[' or '{' ? 1
                    : text[at] is ')' or ']' or '}' ? -1
                    : 0;
            }
        }
        var inside = text[from..(at - 1)];
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }
        var match = Element_().Match(inside);
        return match.Success
            ? new Element(
                match.Groups["variable"].Success ? Unquoted(match.Groups["variable"].Value) : null,
                [.. match.Groups["name"].Captures.Select(name => Unquoted(name.Value))],
                match.Groups["map"].Success ? match.Groups["map"].Value : null,
                backward
            )
            : throw new FormatException($"No node or relationship can be read from: {inside}");
    }

    private static string Unquoted(string name) => name.StartsWith('`') ? name[1..^1].Replace("``", "`", StringComparison.Ordinal) : name;

    [GeneratedRegex(@"\A\s*[\p{L}_][\p{L}\p{N}_]*\s*=\s*(?=\()", RegexOptions.None, 1000)]
    private static partial Regex PathName();

    [GeneratedRegex(@"\G\s*<?\s*-\s*(?=\[)", RegexOptions.None, 1000)]
    private static partial Regex Left();

    [GeneratedRegex(@"\G\s*-\s*>?\s*", RegexOptions.None, 1000)]
    private static partial Regex Right();

    [GeneratedRegex(
        @"\A\s*(?<variable>`[^`]*`|[\p{L}_][\p{L}\p{N}_]*)?\s*(?::\s*(?<name>`[^`]*`|[\p{L}_][\p{L}\p{N}_]*)\s*)*(?<map>\{.*\}|\$[\p{L}_][\p{L}\p{N}_]*)?\s*\z",
        RegexOptions.Singleline,
        1000
    )]
    private static partial Regex Element_();
}
