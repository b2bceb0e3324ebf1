using System.Collections.Immutable;

namespace Graph.Model.Facts;

/// <summary>Someone or something that one document speaks of: what its mentions within that document refer to together.</summary>
/// <remarks>Other parts of the document's facts name it by its index in <see cref="DocumentFacts.Entities"/>. Whether entities of
/// different documents are the same is for resolution to say.</remarks>
/// <param name="Kind">Person, country, organisation, place or issue.</param>
/// <param name="Name">The fullest name the document gives, or the canonical one where it is a closed-class fact (a country, a known body, a policy topic).</param>
/// <param name="Code">ISO 3166-1 alpha-2 of a country, upper case; <c>null</c> for all else.</param>
/// <param name="Acronym">"APEC"; <c>null</c> where there is none.</param>
/// <param name="Aliases">The other ways this document names it, in ordinal order; neither pronouns nor bare titles.</param>
public sealed record Entity(EntityKind Kind, string Name, string? Code, string? Acronym, ImmutableArray<string> Aliases)
{
    public bool Equals(Entity? other) =>
        other is not null
        && Kind == other.Kind
        && Name == other.Name
        && Code == other.Code
        && Acronym == other.Acronym
        && Aliases.AsSpan().SequenceEqual(other.Aliases.AsSpan());

    public override int GetHashCode() => HashCode.Combine(Kind, Name, Code);
}
