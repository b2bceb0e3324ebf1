using System.Collections.Immutable;

namespace Graph.Scenarios.Scoring;

/// <summary>A person that the document speaks of.</summary>
/// <param name="Mentions">The other ways in which the text names them.</param>
/// <param name="Office"><c>null</c> where the text gives none.</param>
/// <param name="Country">ISO 3166-1 alpha-2; <c>null</c> where the text links them to none.</param>
internal sealed record GoldPerson(string Name, ImmutableArray<string> Mentions, string? Office, string? Country);
