namespace Graph.Model.Facts;

/// <summary>A person holds, held or is to hold an office: "Chinese Foreign Minister Wang Yi".</summary>
/// <param name="Evidence">Where the text says so.</param>
/// <param name="Person">Entity index.</param>
/// <param name="Of">Entity index of the country or organisation whose office it is.</param>
/// <param name="Title">"Foreign Minister", as the text words it.</param>
/// <param name="Status">Current unless the text says otherwise.</param>
public sealed record OfficeFact(Evidence Evidence, int Person, int Of, string Title, OfficeStatus Status) : Fact(Evidence);
