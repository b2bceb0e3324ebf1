using Graph.Extraction.Lexicon;
using Graph.Extraction.Reading;
using Graph.Text.Gazetteer;

namespace Graph.Extraction.Mentions;

/// <summary>A stretch of tokens that names something, with what the lists know of it.</summary>
internal sealed record NameSpan(TokenSpan Span, NameKind Kind)
{
    /// <summary>For countries, demonyms, capitals, seats, and organisations of a state.</summary>
    public Country? Country { get; init; }

    /// <summary>Whether the country was taken from the surroundings and not from words beside the name.</summary>
    public bool CountryInferred { get; init; }

    public PlaceFact? Place { get; init; }

    public OrganizationFact? Organization { get; init; }

    public TitleFact? Title { get; init; }

    /// <summary>"former", "nominee" and so on before a title; empty for none.</summary>
    public string TitleStatus { get; init; } = string.Empty;

    /// <summary>The name as it is to be written.</summary>
    public required string Text { get; init; }
}
