using System.Text.RegularExpressions;
using Graph.App.Documents.Dates;
using Graph.Model.Documents;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Graph.App.Documents.Formats;

/// <summary>Takes the YAML block off the head of a text: between a first line <c>---</c> and the next such line (or <c>...</c>).</summary>
/// <remarks>Only plain values at the top level are looked at, event by event: nothing is built, so neither aliases that
/// multiply nor deep nesting cost anything. A block that is no mapping is part of the text (a line of prose between two rules).</remarks>
internal static partial class FrontMatter
{
    // A block longer than this is not somebody's title and date, and YAML takes time in the square of its nesting.
    private const int Longest = 16 * 1024;

    /// <returns>The text after the block with what the block says; the whole text where there is no block; a problem where nothing follows it.</returns>
    public static Article Read(string text)
    {
        var open = Open().Match(text);
        var close = open.Success ? Close().Match(text, open.Length) : Match.Empty;
        if (!close.Success || close.Index - open.Length > Longest)
        {
            return new Article(text, DocumentMetadata.None);
        }

        var block = text[open.Length..close.Index];
        Dictionary<string, string>? fields;
        try
        {
            fields = Fields(block);
        }
        catch (YamlException)
        {
            // "title: Talks: day two" is no YAML, and headlines are like that.
            fields = Lines(block);
        }

        if (fields is null)
        {
            return new Article(text, DocumentMetadata.None);
        }

        var body = text[(close.Index + close.Length)..];
        var metadata = new DocumentMetadata(
            First(fields, FieldNames.Title),
            First(fields, FieldNames.Publisher),
            PublishedDate.Parse(First(fields, FieldNames.Published)),
            First(fields, FieldNames.Url),
            First(fields, FieldNames.Language)
        );
        return string.IsNullOrWhiteSpace(body) ? Article.Failed("holds front matter and no text") : new Article(body, metadata);
    }

    private static Dictionary<string, string>? Fields(string block)
    {
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var parser = new Parser(new StringReader(block));
        var depth = 0;
        var isMapping = false;
        string? key = null;
        while (parser.MoveNext())
        {
            switch (parser.Current)
            {
                case MappingStart when depth == 0:
                    isMapping = true;
                    depth++;
                    break;
                case MappingStart or SequenceStart:
                    depth++;
                    break;
                case MappingEnd or SequenceEnd:
                    depth--;
                    // A nested value ends here, and with it its key.
                    key = depth == 1 ? null : key;
                    break;
                case Scalar scalar when depth == 1 && key is null:
                    key = scalar.Value;
                    break;
                case Scalar scalar when depth == 1:
                    fields.TryAdd(key!, scalar.Value);
                    key = null;
                    break;
                case AnchorAlias when depth == 1:
                    key = key is null ? string.Empty : null;
                    break;
            }
        }

        return isMapping ? fields : null;
    }

    // Line by line; no fields at all where none of them is one that articles have, for then it was never meant as front matter.
    private static Dictionary<string, string>? Lines(string block)
    {
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (Match line in Line().Matches(block))
        {
            fields.TryAdd(line.Groups["name"].Value, line.Groups["value"].Value.Trim().Trim('"', '\''));
        }

        return First(fields, [.. FieldNames.Title, .. FieldNames.Publisher, .. FieldNames.Published, .. FieldNames.Url, .. FieldNames.Language]) is null
            ? null
            : fields;
    }

    private static string? First(Dictionary<string, string> fields, IEnumerable<string> names) =>
        names.Select(name => fields.GetValueOrDefault(name)).FirstOrDefault(value => !string.IsNullOrWhiteSpace(value) && value is not ("null" or "~"));

    [GeneratedRegex(@"\A---[ \t]*\r?\n", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Open();

    [GeneratedRegex(@"^(?:---|\.\.\.)[ \t]*(?:\r?\n|\z)", RegexOptions.CultureInvariant | RegexOptions.Multiline, 1000)]
    private static partial Regex Close();

    [GeneratedRegex(@"^(?<name>[A-Za-z_]+)[ \t]*:[ \t]+(?<value>[^\n]+)$", RegexOptions.CultureInvariant | RegexOptions.Multiline, 1000)]
    private static partial Regex Line();
}
