namespace Graph.Model.Facts;

/// <summary>A person is tied to a country or organisation without holding its office: a professor of a university, a reporter of an agency.</summary>
/// <param name="Evidence">Where the text says so.</param>
/// <param name="Person">Entity index.</param>
/// <param name="With">Entity index of the country or organisation.</param>
/// <param name="Title">"professor of history"; <c>null</c> where the text gives none.</param>
public sealed record AffiliationFact(Evidence Evidence, int Person, int With, string? Title) : Fact(Evidence);
