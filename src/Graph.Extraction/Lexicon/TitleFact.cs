namespace Graph.Extraction.Lexicon;

/// <summary>An office or occupation: one row of <c>titles.tsv</c>.</summary>
/// <param name="Title">Lower case, singular.</param>
/// <param name="Role">The class of offices it belongs to: <c>foreign-minister</c>, <c>spokesperson</c>.</param>
/// <param name="Holder">Whose it is: country, organization, either or none.</param>
/// <param name="Iso">The country that the title alone implies; <c>null</c> for most.</param>
/// <param name="Plural">Whether the phrase found is its plural.</param>
internal sealed record TitleFact(string Title, string Role, string Holder, string? Iso, bool Plural);
