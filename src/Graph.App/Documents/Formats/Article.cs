using Graph.App.Documents.Dates;
using Graph.App.Documents.Decoding;
using Graph.Model.Documents;

namespace Graph.App.Documents.Formats;

/// <summary>What a format found in one part of a file: a text with what is known of it, or the reason why there is none.</summary>
/// <param name="Problem">To follow the file's name; <c>null</c> where there is a text.</param>
/// <param name="Step">What was being done when the problem showed.</param>
/// <param name="EndsFile">Whether the problem ends the reading of the file.</param>
internal sealed record Article(string Text, DocumentMetadata Metadata, string? Problem = null, string Step = "parse", bool EndsFile = false)
{
    public static Article Failed(string problem) => new(string.Empty, DocumentMetadata.None, problem);

    /// <summary>Nothing more of the file can be read.</summary>
    public static Article FileFailed(string step, string problem) => new(string.Empty, DocumentMetadata.None, problem, step, true);

    /// <summary>The document that this makes; where nothing said when it was published, its text is asked.</summary>
    /// <param name="source">The file's name, or the article's own.</param>
    public Document ToDocument(string source)
    {
        var text = CleanText.Of(Text);
        var known = Metadata with
        {
            Title = Line(Metadata.Title),
            Publisher = Line(Metadata.Publisher),
            Url = Line(Metadata.Url),
            Language = Line(Metadata.Language),
        };
        return Document.Of(source, text, known.Published is null ? known with { Published = DateInText.Find(text) } : known);
    }

    // Metadata are names: one line each, and what is empty is not said.
    private static string? Line(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : CleanText.Of(string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
}
