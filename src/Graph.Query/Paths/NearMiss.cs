using System.Collections.Immutable;
using Graph.Model.Snapshot;
using Graph.Query.Citations;

namespace Graph.Query.Paths;

/// <summary>What comes nearest to a connection where there is none.</summary>
/// <param name="Sentence">Said to people, with a full stop.</param>
public abstract record NearMiss(string Sentence)
{
    /// <summary>There is a connection when a condition is dropped.</summary>
    public sealed record Relaxed(string Sentence, Connection Connection) : NearMiss(Sentence);

    /// <summary>One article names both, in one sentence or in two.</summary>
    /// <param name="One">Where the first is named.</param>
    /// <param name="Other">Where the second is named; the same sentence where it names both.</param>
    public sealed record NamedTogether(string Sentence, Citation One, Citation Other) : NearMiss(Sentence);

    /// <summary>Nothing ties the two: the closest neighbours of each end, at most three, which may be none.</summary>
    public sealed record Apart(string Sentence, ImmutableArray<GraphNode> AroundFrom, ImmutableArray<GraphNode> AroundTo) : NearMiss(Sentence);
}
