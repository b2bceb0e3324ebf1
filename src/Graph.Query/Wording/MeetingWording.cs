using System.Collections.Immutable;
using Graph.Model.Snapshot;

namespace Graph.Query.Wording;

/// <summary>A meeting as a clause: who, with whom, about what, where and when.</summary>
internal static class MeetingWording
{
    public static string Clause(EventView view, IReadOnlyList<NodeId> focus)
    {
        var kind = MeetingKinds.Of(view.Node.Properties.Text("kind"));
        var parties = EventWording.Ordered(view.Parties, focus);
        var topics = EventWording.Ordered([.. view.About.Where(node => focus.Contains(node.Id) && !view.Parties.Contains(node))], focus);
        var absent = view.Absent.Where(node => focus.Contains(node.Id)).ToImmutableArray();
        var when = view.Date is { } date ? DateWording.Phrase(date) : null;
        var missing = absent.IsEmpty ? null : $"without {EventWording.Names(absent)}";
        return EventWording.Spaced(Core(view, kind, parties, topics, out var placed), missing, placed ? null : Where(view), when);
    }

    private static string Core(EventView view, MeetingKinds kind, ImmutableArray<GraphNode> parties, ImmutableArray<GraphNode> topics, out bool placed)
    {
        placed = false;
        var name = OwnName(view);
        var status = view.Status;
        if (parties.IsEmpty)
        {
            var noun = name is null ? kind.Noun : $"the {name}";
            var many = name is null && kind.Noun == "talks";
            return topics.IsEmpty
                ? $"{noun} {StatusWording.Verb("take place", status, many)}"
                : $"{EventWording.Names(topics)} {StatusWording.Passive("discuss", status, topics.Length > 1)} {(name is null ? kind.Manner : $"at the {name}")}".TrimEnd();
        }

        var first = Naming.InText(parties[0]);
        var others = EventWording.Names(parties.Skip(1));
        var with = others.Length == 0 ? null : $"with {others}";
        if (!topics.IsEmpty)
        {
            var manner = name is null ? kind.Manner : $"at the {name}";
            return EventWording.Spaced(first, StatusWording.Verb("discuss", status), EventWording.Names(topics), with, manner);
        }

        if (name is not null)
        {
            return EventWording.Spaced(first, StatusWording.Verb("take part", status), $"in the {name}", with);
        }

        if (view.Node.Properties.Text("kind") == "visit" && Visit(view, parties, status) is { } visit)
        {
            placed = visit.Placed;
            return visit.Clause;
        }

        return others.Length == 0
            ? $"{first} {StatusWording.Verb(kind.Alone, status)}"
            : EventWording.Spaced(first, StatusWording.Verb(kind.Phrase, status), kind.With, others, kind.Phrase == "meet" ? MannerOfVisit(view) : null);
    }

    /// <summary>A visit has one who goes and one who receives: "A visited Peru", "B received A on a visit".</summary>
    private static (string Clause, bool Placed)? Visit(EventView view, ImmutableArray<GraphNode> parties, string? status)
    {
        var guests = parties.Where(node => !view.Hosts.Contains(node)).ToImmutableArray();
        if (guests.IsEmpty)
        {
            return null;
        }

        var many = guests.Length > 1;
        if (parties.Any(view.Hosts.Contains))
        {
            var host = parties.First(view.Hosts.Contains);
            return parties[0] == host && host.Label == NodeLabel.Person
                ? ($"{Naming.InText(host)} {StatusWording.Verb("receive", status)} {EventWording.Names(guests)} on a visit", false)
                : ($"{EventWording.Names(guests)} {StatusWording.Verb("visit", status, many)} {Naming.InText(host)}", false);
        }

        return guests.Length == 1 && !view.Places.IsEmpty
            ? ($"{Naming.InText(guests[0])} {StatusWording.Verb("visit", status)} {PlaceNames(view)}", true)
            : null;
    }

    private static string? MannerOfVisit(EventView view) => view.Node.Properties.Text("kind") == "visit" ? "during a visit" : null;

    private static string? Where(EventView view) => view.Places.IsEmpty || view.Node.Properties.Text("kind") == "call" ? null : $"in {PlaceNames(view)}";

    private static string PlaceNames(EventView view) => string.Join(", ", view.Places.Take(2).Select(Naming.InText));

    /// <summary>The name that a summit or conference has of its own; <c>null</c> where the graph's name for it is only a description.</summary>
    private static string? OwnName(EventView view)
    {
        var name = view.Node.Name;
        var own =
            view.Node.Properties.Text("kind") is "summit" or "conference"
            && name != view.Node.Id.Value
            && name.Split(' ').Count(word => word.Length > 0 && char.IsUpper(word[0])) >= 2
            && !name.Any(c => c is ',' or ':')
            && !view.Parties.Any(party => name.Contains(party.Name, StringComparison.OrdinalIgnoreCase));
        return !own ? null
            : name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..]
            : name;
    }
}
