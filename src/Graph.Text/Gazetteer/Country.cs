using System.Collections.Immutable;

namespace Graph.Text.Gazetteer;

/// <summary>A country of the world: one row of <c>countries.tsv</c>.</summary>
/// <param name="Iso">ISO 3166-1 alpha-2.</param>
/// <param name="Name">The usual English short name.</param>
/// <param name="Aliases">Other names of it.</param>
/// <param name="Demonyms">Adjectives and words for its people.</param>
/// <param name="Capitals">Its capital and seats of government, in their spellings.</param>
public sealed record Country(string Iso, string Name, ImmutableArray<string> Aliases, ImmutableArray<string> Demonyms, ImmutableArray<string> Capitals);
