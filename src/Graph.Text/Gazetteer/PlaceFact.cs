namespace Graph.Text.Gazetteer;

/// <summary>A place of the world that is not a country: a city, region, sea or venue.</summary>
/// <param name="Name">Its usual English name.</param>
/// <param name="Kind">"city", or the kind that <c>regions.tsv</c> gives.</param>
/// <param name="Iso">The country it lies in; <c>null</c> where that is several or none.</param>
/// <param name="Division">The first-level division; <c>null</c> where not known.</param>
/// <param name="WellKnown">Whether the name, alone, most likely means this place.</param>
/// <param name="AlsoWord">Whether the name is also an English word or a person's name, so that it takes more than a capital letter to read it as a place.</param>
public sealed record PlaceFact(string Name, string Kind, string? Iso, string? Division, bool WellKnown, bool AlsoWord);
