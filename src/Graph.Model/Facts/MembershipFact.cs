namespace Graph.Model.Facts;

/// <summary>A country is a member of an organisation: "the US and China both belong to APEC".</summary>
/// <param name="Evidence">Where the text says so.</param>
/// <param name="Country">Entity index.</param>
/// <param name="Organization">Entity index.</param>
public sealed record MembershipFact(Evidence Evidence, int Country, int Organization) : Fact(Evidence);
