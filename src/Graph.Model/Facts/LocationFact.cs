namespace Graph.Model.Facts;

/// <summary>A place lies in another or in a country: "Kuala Lumpur, the capital of Malaysia".</summary>
/// <param name="Evidence">Where the text says so, or names the place.</param>
/// <param name="Place">Entity index.</param>
/// <param name="In">Entity index of a place or country.</param>
public sealed record LocationFact(Evidence Evidence, int Place, int In) : Fact(Evidence);
