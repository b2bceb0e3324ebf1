using System.Collections.Immutable;
using Graph.Model.Dates;
using Graph.Model.Snapshot;
using Graph.Query.Citations;

namespace Graph.Query.Paths;

/// <summary>A step of a connection, from one party to the next.</summary>
/// <param name="From">Where it begins.</param>
/// <param name="To">Where it ends.</param>
/// <param name="Link">The strongest tie between the two.</param>
/// <param name="Others">Their other ties, strongest first: earlier meetings, an office beside a visit; at most <see cref="MostOthers"/>.</param>
/// <param name="OtherCount">How many other ties they have, listed or not.</param>
public sealed record Hop(GraphNode From, GraphNode To, Link Link, ImmutableArray<Link> Others, int OtherCount)
{
    /// <summary>How many other ties a hop lists: two great powers share hundreds.</summary>
    public const int MostOthers = 20;

    public string Sentence => Link.Sentence;

    public Edtf? Date => Link.Date;

    public string? Status => Link.Status;

    public ImmutableArray<GraphRelationship> Relationships => Link.Relationships;

    public ImmutableArray<Citation> Evidence => Link.Evidence;
}
