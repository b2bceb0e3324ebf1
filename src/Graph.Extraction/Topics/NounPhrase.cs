using Graph.Extraction.Reading;

namespace Graph.Extraction.Topics;

/// <summary>A noun with what stands before it, without an article: "political prisoners".</summary>
/// <param name="Span">Its tokens.</param>
/// <param name="Start">Where it begins with its article or owner: where a word that governs it ends.</param>
internal readonly record struct NounPhrase(TokenSpan Span, int Start)
{
    /// <summary>The noun itself.</summary>
    public int Head => Span.End - 1;
}
