using System.Text.RegularExpressions;

namespace Graph.App.Documents.Formats;

/// <summary>Takes the marks of Markdown off a text and leaves its words and lines: headings, emphasis, links, pictures, quotations, code.</summary>
/// <remarks>"**Talks** with [the minister](https://example.org) " becomes "Talks with the minister ". Leaves alone what marks nothing:
/// "2 * 3 * 4", "snake_case", "[sic]".</remarks>
internal static partial class MarkdownText
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.Multiline | RegexOptions.ExplicitCapture;

    public static string Of(string markdown)
    {
        var text = Comment().Replace(markdown, string.Empty);
        text = LinkTarget().Replace(text, string.Empty);
        text = Fence().Replace(text, "${line}");
        text = Lead().Replace(text, string.Empty);
        text = HeadingEnd().Replace(text, "${end}");
        text = Rule().Replace(text, "${end}");
        text = Picture().Replace(text, "${words}");
        text = Link().Replace(text, "${words}");
        text = AutoLink().Replace(text, "${words}");
        // Twice, for emphasis within emphasis: "***both***".
        text = Emphasis().Replace(Emphasis().Replace(text, "${words}"), "${words}");
        text = Code().Replace(text, "${words}");
        return Escape().Replace(text, "${sign}");
    }

    [GeneratedRegex("<!--.*?-->", Options | RegexOptions.Singleline, 1000)]
    private static partial Regex Comment();

    [GeneratedRegex(@"^ {0,3}\[[^\]\n]{1,200}\]:[ \t]*\S+[^\n]*\n?", Options, 1000)]
    private static partial Regex LinkTarget();

    [GeneratedRegex(@"^ {0,3}(?:```|~~~)[^\n`]*(?<line>\n|\z)", Options, 1000)]
    private static partial Regex Fence();

    [GeneratedRegex(@"^ {0,3}(?:(?:>[ \t]?)+(?:#{1,6}[ \t]+)?|#{1,6}[ \t]+)", Options, 1000)]
    private static partial Regex Lead();

    [GeneratedRegex(@"[ \t]+#+[ \t]*(?<end>\r?$)", Options, 1000)]
    private static partial Regex HeadingEnd();

    [GeneratedRegex(@"^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|=+[ \t]*)(?<end>\r?$)", Options, 1000)]
    private static partial Regex Rule();

    [GeneratedRegex(@"!\[(?<words>[^\]\n]{0,500})\](?:\([^)\n]{0,2000}\)|\[[^\]\n]{0,200}\])", Options, 1000)]
    private static partial Regex Picture();

    [GeneratedRegex(@"\[(?<words>[^\]\n]{1,500})\](?:\([^)\n]{0,2000}\)|\[[^\]\n]{0,200}\])", Options, 1000)]
    private static partial Regex Link();

    [GeneratedRegex(@"<(?<words>(?:https?://|mailto:)[^>\s]{1,2000})>", Options, 1000)]
    private static partial Regex AutoLink();

    [GeneratedRegex(
        @"(?<![\\*])(?<mark>\*{1,3})(?![\s*])(?<words>[^*\n]{1,2000}?)(?<![\s\\])\k<mark>(?!\*)|(?<![\w\\])(?<mark>_{1,3})(?![\s_])(?<words>[^\n]{1,2000}?)(?<![\s\\])\k<mark>(?!\w)|~~(?<words>[^~\n]{1,2000})~~",
        Options,
        1000
    )]
    private static partial Regex Emphasis();

    [GeneratedRegex(@"(?<!`)(?<mark>`{1,2})(?!`)(?<words>[^`\n]{1,2000})\k<mark>(?!`)", Options, 1000)]
    private static partial Regex Code();

    [GeneratedRegex(@"\\(?<sign>[\\`*_{}\[\]()#+\-.!>~|])", Options, 1000)]
    private static partial Regex Escape();
}
