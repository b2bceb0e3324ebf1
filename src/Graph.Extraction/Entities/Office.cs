using Graph.Extraction.Mentions;
using Graph.Extraction.Reading;
using Graph.Model.Facts;

namespace Graph.Extraction.Entities;

/// <summary>An office or occupation that the text gives a person.</summary>
/// <param name="Person">Entity index.</param>
/// <param name="Of">Entity index of the country or organisation; <c>null</c> where the text does not say.</param>
/// <param name="Name">The title's own span.</param>
/// <param name="Status">Current unless a word before the title says otherwise.</param>
/// <param name="Evidence">The tokens from title to name.</param>
internal sealed record Office(int Person, int? Of, NameSpan Name, OfficeStatus Status, TokenSpan Evidence)
{
    /// <summary>Its role, such as <c>foreign-minister</c>.</summary>
    public string Role => Name.Title!.Role;

    /// <summary>Entity index of the person whose minister or aide this is: "his foreign minister", "Trump's envoy"; <c>null</c> for most.</summary>
    public int? Possessor { get; init; }

    /// <summary>Whether the country was taken from the surroundings and not from words beside the title.</summary>
    public bool Inferred { get; init; }
}
