using Graph.Model.Dates;
using Graph.Model.Snapshot;

namespace Graph.Query.Questions;

/// <summary>Where a meeting or action stands in time: by first day, last day and id; those without a year come last.</summary>
internal readonly record struct EventTime(DateOnly First, DateOnly Last, NodeId Id) : IComparable<EventTime>
{
    public static EventTime Of(GraphNode node) =>
        Edtf.TryParse(node.Properties.Text("date"), out var date) && date.First is { } first && date.Last is { } last
            ? new EventTime(first, last, node.Id)
            : new EventTime(DateOnly.MaxValue, DateOnly.MaxValue, node.Id);

    public bool IsKnown => First < DateOnly.MaxValue;

    public int CompareTo(EventTime other) =>
        First != other.First ? First.CompareTo(other.First)
        : Last != other.Last ? Last.CompareTo(other.Last)
        : Id.CompareTo(other.Id);

    public static bool operator <(EventTime left, EventTime right) => left.CompareTo(right) < 0;

    public static bool operator >(EventTime left, EventTime right) => left.CompareTo(right) > 0;

    public static bool operator <=(EventTime left, EventTime right) => left.CompareTo(right) <= 0;

    public static bool operator >=(EventTime left, EventTime right) => left.CompareTo(right) >= 0;
}
