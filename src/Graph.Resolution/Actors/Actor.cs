using System.Collections.Immutable;
using Graph.Model.Facts;
using Graph.Model.Snapshot;

namespace Graph.Resolution.Actors;

/// <summary>A person, country, organisation, place or issue of the whole corpus.</summary>
/// <param name="Id">Its node.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">The name that most documents, or the fullest, give.</param>
/// <param name="Code">ISO code of a country.</param>
/// <param name="Acronym">Of an organisation.</param>
/// <param name="Aliases">All other names, in ordinal order.</param>
/// <param name="Members">The documents' entities that are this one.</param>
internal sealed record Actor(
    NodeId Id,
    EntityKind Kind,
    string Name,
    string? Code,
    string? Acronym,
    ImmutableArray<string> Aliases,
    ImmutableArray<ActorKey> Members
);
