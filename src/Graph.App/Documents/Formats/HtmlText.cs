using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Graph.App.Documents.Formats;

/// <summary>HTML as text: every paragraph, heading, list item or table row a line of its own, white space within a line collapsed.</summary>
internal static partial class HtmlText
{
    private static readonly FrozenSet<string> Unseen = FrozenSet.Create(
        StringComparer.Ordinal,
        ["script", "style", "noscript", "template", "head", "svg", "iframe", "button", "form", "select", "nav", "object", "canvas"]
    );

    private static readonly FrozenSet<string> Blocks = FrozenSet.Create(
        StringComparer.Ordinal,
        [
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "br",
            "caption",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "figcaption",
            "figure",
            "footer",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "li",
            "main",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "thead",
            "tr",
            "ul",
        ]
    );

    /// <summary>Whether a text from a feed or a dump is HTML rather than prose that happens to hold a <c>&lt;</c>.</summary>
    public static bool LooksLikeHtml(string text) => Tag().IsMatch(text);

    /// <summary>A fragment's text; a fragment that is nested too deeply, as none is by accident, gives the empty text.</summary>
    public static string OfFragment(string html)
    {
        using var document = HtmlPage.Parse(html);
        return document?.Body is { } body ? Of(body) : string.Empty;
    }

    /// <param name="root">Not nested too deeply.</param>
    public static string Of(INode root)
    {
        var text = new StringBuilder();
        Append(text, root);
        return text.ToString().Trim();
    }

    private static void Append(StringBuilder text, INode node)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText words)
            {
                AppendWords(text, words.Data);
                continue;
            }

            if (child is not IElement element || Unseen.Contains(element.LocalName) || element.HasAttribute("hidden"))
            {
                continue;
            }

            var isBlock = Blocks.Contains(element.LocalName);
            if (isBlock)
            {
                EndLine(text);
            }
            else if (element.LocalName is "td" or "th")
            {
                AppendWords(text, " ");
            }

            Append(text, element);
            if (isBlock)
            {
                EndLine(text);
            }
        }
    }

    private static void AppendWords(StringBuilder text, string words)
    {
        foreach (var c in words)
        {
            // A no-break space is a space to the reader.
            if (!char.IsWhiteSpace(c))
            {
                text.Append(c);
            }
            else if (text.Length > 0 && text[^1] is not (' ' or '\n'))
            {
                text.Append(' ');
            }
        }
    }

    private static void EndLine(StringBuilder text)
    {
        while (text.Length > 0 && text[^1] == ' ')
        {
            text.Length--;
        }

        if (text.Length > 0 && text[^1] != '\n')
        {
            text.Append('\n');
        }
    }

    [GeneratedRegex(
        @"</(?:p|div|a|b|i|em|strong|span|h[1-6]|li|ul|ol|blockquote|figure|td|body)>|<(?:p|br|img|hr)(?:\s[^<>]{0,2000})?/?>",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Tag();
}
