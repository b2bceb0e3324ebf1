using System.Collections.Immutable;
using Graph.Query.Cypher.Values;

namespace Graph.Query.Cypher.Execution.Operators;

/// <summary>A path pattern as an automaton whose states are its places.</summary>
internal sealed class TrailPattern
{
    private readonly ImmutableArray<TrailSegment> segments;
    private readonly ImmutableArray<(int Slot, Evaluator[] Conditions)> between;
    private readonly long[] firsts;

    /// <param name="between">For each node between two segments its slot, or -1, and what must hold of it alone.</param>
    /// <param name="isStable">Whether nothing that it asks of a step reads other values of the row.</param>
    public TrailPattern(ImmutableArray<TrailSegment> segments, ImmutableArray<(int Slot, Evaluator[] Conditions)> between, bool isStable)
    {
        this.segments = segments;
        this.between = between;
        IsStable = isStable;
        firsts = new long[segments.Length + 1];
        for (var i = 0; i < segments.Length; i++)
        {
            firsts[i + 1] = firsts[i] + ((Bound(i) + 1L) * segments[i].Links.Length);
        }

        Longest = segments.Aggregate(0L, (sum, segment) => Math.Min(int.MaxValue, sum + ((long)segment.Most * segment.Links.Length)));
    }

    public bool IsStable { get; }

    /// <summary>The most relationships that a path can have.</summary>
    public long Longest { get; }

    public TrailPlace End => new(segments.Length, 0, 0);

    /// <summary>Different for different places.</summary>
    public long Number(TrailPlace place) =>
        firsts[place.Segment] + (place.Segment == segments.Length ? 0 : ((long)place.Count * segments[place.Segment].Links.Length) + place.Link);

    /// <summary>The link that leads on from a place, and the place where it leads; <c>null</c> where none does.</summary>
    public (Steps Link, TrailPlace Next)? After(TrailPlace place)
    {
        if (place.Segment == segments.Length)
        {
            return null;
        }

        var segment = segments[place.Segment];
        if (place.Link + 1 < segment.Links.Length)
        {
            return IsFull(place) ? null : (segment.Links[place.Link], place with { Link = place.Link + 1 });
        }

        return IsFull(place) ? null : (segment.Links[place.Link], new TrailPlace(place.Segment, Math.Min(place.Count + 1, Bound(place.Segment)), 0));
    }

    /// <summary>Whether at this node a segment may end, and where that leads.</summary>
    public bool Leaves(Frame frame, TrailPlace place, int node, out TrailPlace next)
    {
        next = new TrailPlace(place.Segment + 1, 0, 0);
        return place.Segment < segments.Length && place.Link == 0 && place.Count >= segments[place.Segment].Least && MayStandBefore(frame, next.Segment, node);
    }

    /// <summary>The places from which a link leads here, with that link.</summary>
    public IEnumerable<(Steps Link, TrailPlace Before)> Before(TrailPlace place)
    {
        if (place.Segment == segments.Length)
        {
            yield break;
        }

        var links = segments[place.Segment].Links;
        if (place.Link > 0)
        {
            yield return (links[place.Link - 1], place with { Link = place.Link - 1 });
            yield break;
        }

        var before = place with { Link = links.Length - 1 };
        if (place.Count > 0)
        {
            yield return (links[^1], before with { Count = place.Count - 1 });
        }

        if (IsOpen(place.Segment) && place.Count == Bound(place.Segment))
        {
            yield return (links[^1], before);
        }
    }

    /// <summary>The places at which the segment before this place may have ended here.</summary>
    /// <param name="most">The most relationships behind it.</param>
    public IEnumerable<TrailPlace> Entries(Frame frame, TrailPlace place, int node, int most)
    {
        if (place is not { Segment: > 0, Count: 0, Link: 0 } || !MayStandBefore(frame, place.Segment, node))
        {
            yield break;
        }

        var index = place.Segment - 1;
        var last = Math.Min(Bound(index), most / segments[index].Links.Length);
        for (var count = segments[index].Least; count <= last; count++)
        {
            yield return new TrailPlace(index, count, 0);
        }
    }

    /// <summary>Fills the slots of the pattern from a trail.</summary>
    /// <returns>Whether each repetition fulfils its conditions.</returns>
    public bool Bind(Frame frame, int start, ReadOnlySpan<int> relationships, ReadOnlySpan<TrailPlace> places)
    {
        var nodes = new int[relationships.Length + 1];
        nodes[0] = start;
        for (var i = 0; i < relationships.Length; i++)
        {
            nodes[i + 1] = Steps.Other(frame.Graph, relationships[i], nodes[i]);
        }

        var firstSteps = new int[segments.Length + 1];
        var at = 0;
        for (var i = 0; i < segments.Length; i++)
        {
            firstSteps[i] = at;
            if (i > 0 && between[i - 1].Slot >= 0)
            {
                frame.Slots[between[i - 1].Slot] = CypherValue.Node(frame.Graph, nodes[at]);
            }

            while (at < places.Length && places[at].Segment == i)
            {
                at++;
            }
        }

        firstSteps[^1] = at;
        for (var i = 0; i < segments.Length; i++)
        {
            if (!BindSegment(frame, segments[i], nodes.AsSpan(firstSteps[i]..(firstSteps[i + 1] + 1)), relationships[firstSteps[i]..firstSteps[i + 1]]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool BindSegment(Frame frame, TrailSegment segment, ReadOnlySpan<int> nodes, ReadOnlySpan<int> relationships)
    {
        var gathered = new CypherValue[segment.Lists.Length][];
        for (var i = 0; i < gathered.Length; i++)
        {
            gathered[i] = new CypherValue[relationships.Length / segment.Links.Length];
        }

        for (var at = 0; at < relationships.Length; at++)
        {
            var link = at % segment.Links.Length;
            segment.Links[link].Fill(frame, nodes[at], relationships[at], nodes[at + 1]);
            if (link < segment.Links.Length - 1)
            {
                continue;
            }

            if (!Array.TrueForAll(segment.Conditions, condition => condition(frame).IsTrue))
            {
                return false;
            }

            for (var i = 0; i < gathered.Length; i++)
            {
                gathered[i][at / segment.Links.Length] = frame.Slots[segment.Lists[i].Each];
            }
        }

        for (var i = 0; i < gathered.Length; i++)
        {
            frame.Slots[segment.Lists[i].List] = CypherValue.List(gathered[i]);
        }

        if (segment.List >= 0)
        {
            frame.Slots[segment.List] = Steps.List(frame.Graph, relationships);
        }

        return true;
    }

    private bool MayStandBefore(Frame frame, int segment, int node)
    {
        if (segment == segments.Length)
        {
            return true;
        }

        var (slot, conditions) = between[segment - 1];
        if (slot >= 0)
        {
            frame.Slots[slot] = CypherValue.Node(frame.Graph, node);
        }

        return Array.TrueForAll(conditions, condition => condition(frame).IsTrue);
    }

    /// <summary>Whether repetitions need not be counted beyond the least: there is no most, or the length of the whole keeps it.</summary>
    private bool IsOpen(int segment) => segments.Length == 1 || segments[segment].Most == int.MaxValue;

    /// <summary>Up to where repetitions are counted.</summary>
    private int Bound(int segment) => IsOpen(segment) ? segments[segment].Least : segments[segment].Most;

    private bool IsFull(TrailPlace place) => !IsOpen(place.Segment) && place.Count == Bound(place.Segment);
}
