namespace Graph.Text.Gazetteer;

/// <summary>A known organisation: one row of <c>organizations.tsv</c>.</summary>
/// <param name="Name">Its usual English name.</param>
/// <param name="Acronym"><c>null</c> where it has none.</param>
/// <param name="Kind">One of the kinds listed in the folder's README.</param>
/// <param name="Iso">The country it belongs to; <c>null</c> for an international one.</param>
public sealed record OrganizationFact(string Name, string? Acronym, string Kind, string? Iso);
