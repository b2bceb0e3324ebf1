using Graph.Query.Citations;

namespace Graph.App.Rendering.Json;

/// <summary>A sentence that says something; <c>text[start..end]</c>, in UTF-16 code units, is the quote.</summary>
internal sealed record CitationJson(
    string Sentence,
    string? Article,
    string? Title,
    string? Publisher,
    string? Published,
    string? Url,
    string? AttributedTo,
    string Text,
    int Start,
    int End
)
{
    public static CitationJson Of(Citation citation) =>
        new(
            citation.Sentence.Value,
            citation.Article?.Value,
            citation.Title,
            citation.Publisher,
            citation.Published,
            citation.Url,
            citation.AttributedTo,
            citation.Text,
            citation.Start,
            citation.End
        );

    public static CitationJson[] Of(IEnumerable<Citation> citations) => [.. citations.Select(Of)];
}
