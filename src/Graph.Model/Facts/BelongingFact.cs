namespace Graph.Model.Facts;

/// <summary>An organisation is part of a country's state or of another organisation: the State Department of the United States.</summary>
/// <param name="Evidence">Where the text says so, or names the organisation.</param>
/// <param name="Organization">Entity index.</param>
/// <param name="To">Entity index of a country or organisation.</param>
public sealed record BelongingFact(Evidence Evidence, int Organization, int To) : Fact(Evidence);
