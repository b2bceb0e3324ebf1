using Graph.Extraction.Reading;

namespace Graph.Extraction.Topics;

/// <summary>Tokens that may name an issue.</summary>
/// <param name="Span">The tokens.</param>
/// <param name="Name">The issue's name, canonical where the list of topics knows it.</param>
internal sealed record IssueCandidate(TokenSpan Span, string Name);
