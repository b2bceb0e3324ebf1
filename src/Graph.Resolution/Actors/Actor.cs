using System.Collections.Immutable;
using Graph.Model.Facts;
using Graph.Model.Snapshot;

namespace Graph.Resolution.Actors;

/// <summary>A person, country, organisation, place or issue of the whole corpus.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">The name that most documents, or the fullest, give.</param>
/// <param name="Code">ISO code of a country.</param>
/// <param name="Acronym">Of an organisation.</param>
/// <param name="Aliases">All other names, in ordinal order.</param>
/// <param name="States">Codes of the countries that documents tie it to, in ordinal order.</param>
/// <param name="Profiles">What was taken together.</param>
internal sealed record Actor(
    EntityKind Kind,
    string Name,
    string? Code,
    string? Acronym,
    ImmutableArray<string> Aliases,
    ImmutableArray<string> States,
    ImmutableArray<Profile> Profiles
)
{
    /// <summary>Its node; set when all names of the corpus are known.</summary>
    public NodeId Id { get; set; }

    // Two decisions about the same profiles are two: what hangs on one is taken away before the other is written.
    public bool Equals(Actor? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
