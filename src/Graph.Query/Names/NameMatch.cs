using System.Collections.Immutable;
using Graph.Model.Snapshot;

namespace Graph.Query.Names;

/// <summary>What a typed name leads to: one node, several that are asked back, or none with the nearest.</summary>
public abstract record NameMatch
{
    private NameMatch() { }

    /// <summary>One node is meant.</summary>
    /// <param name="Node">That node.</param>
    /// <param name="PassedOver">Others of exactly this name that gave way to a country of the name; reached by their ids.</param>
    public sealed record Found(GraphNode Node, ImmutableArray<GraphNode> PassedOver) : NameMatch;

    /// <summary>Several nodes fit equally well.</summary>
    /// <param name="Typed">The name as typed.</param>
    /// <param name="Candidates">Two or more: those in most documents first, then by id; never more than <see cref="NameIndex.MostCandidates"/>.</param>
    /// <param name="Count">How many fit, listed or not.</param>
    public sealed record Ambiguous(string Typed, ImmutableArray<NameCandidate> Candidates, int Count) : NameMatch;

    /// <summary>Nothing has this name.</summary>
    /// <param name="Typed">The name as typed.</param>
    /// <param name="Nearest">At most three, the nearest spelling first, then by name; empty only in an empty graph.</param>
    public sealed record Unknown(string Typed, ImmutableArray<NameCandidate> Nearest) : NameMatch;
}
