using System.Collections.Immutable;
using Graph.Model.Snapshot;
using Graph.Resolution.Documents;

namespace Graph.Resolution.Actors;

/// <summary>What a change of documents did to the actors.</summary>
/// <param name="Before">Actors that are no more, or were decided anew.</param>
/// <param name="After">What stands in their place.</param>
/// <param name="Renamed">Others that kept all but their id, with the id they had.</param>
/// <param name="Documents">All that speak of someone who has another id or name now.</param>
internal sealed record ActorChange(
    ImmutableArray<Actor> Before,
    ImmutableArray<Actor> After,
    ImmutableArray<(Actor Item, NodeId Before)> Renamed,
    ImmutableArray<DocumentState> Documents
);
