using System.Collections.Immutable;
using Graph.Model.Facts;
using Graph.Model.Names;

namespace Graph.Resolution.Meetings;

/// <summary>Decides which meetings of different documents are one: same parties, kinds that go together, dates and places that do not exclude each other.</summary>
/// <remarks>Dates one day apart still meet where the parties and the kind are the same: that is a disagreement, not two meetings. Two meetings of one
/// document stay two.</remarks>
internal static class MeetingMatcher
{
    public static ImmutableArray<ImmutableArray<MeetingCase>> Match(IEnumerable<MeetingCase> cases)
    {
        // The most precise first, so that vague ones find them; ties by document, which is sorted by id.
        var ordered = cases
            .OrderBy(item => item.Date?.Days ?? int.MaxValue)
            .ThenBy(item => item.Date?.ToString(), StringComparer.Ordinal)
            .ThenBy(item => item.Document)
            .ThenBy(item => item.Number);
        var groups = new List<List<MeetingCase>>();
        foreach (var item in ordered)
        {
            var homes = groups.Where(group => group.All(member => member.Document != item.Document && Same(member, item))).ToList();
            var best = homes.OrderByDescending(group => group.Max(member => Likeness(member, item))).FirstOrDefault();
            // An undated meeting that fits several is none of them for sure.
            if (best is null || (item.Date is null && homes.Count > 1))
            {
                groups.Add([item]);
            }
            else
            {
                best.Add(item);
            }
        }

        return [.. groups.Select(group => group.OrderBy(item => item.Document).ThenBy(item => item.Number).ToImmutableArray())];
    }

    private static bool Same(MeetingCase one, MeetingCase other)
    {
        if (!KindsMeet(one.Kind, other.Kind) || !DatesMeet(one, other))
        {
            return false;
        }

        if (one.Kind == MeetingKind.Conference)
        {
            return one.Name is not null && other.Name is not null && NamesMeet(one.Name, other.Name);
        }

        var placed =
            one.Places.IsEmpty || other.Places.IsEmpty || one.Places.Overlaps(other.Places) || one.Places.Any(IsCountry) || other.Places.Any(IsCountry);
        if (one.Kind == MeetingKind.Visit)
        {
            return placed && one.People.SetEquals(other.People);
        }

        return placed && Likeness(one, other) > 0;
    }

    private static bool IsCountry(Model.Snapshot.NodeId id) => id.Value.StartsWith("country:", StringComparison.Ordinal);

    private static double Likeness(MeetingCase one, MeetingCase other)
    {
        if (one.People.Count > 0 && other.People.Count > 0)
        {
            var shared = one.People.Intersect(other.People).Count;
            var fewer = Math.Min(one.People.Count, other.People.Count);
            return shared == fewer && (shared > 1 || one.Countries.SetEquals(other.Countries))
                ? shared / (double)Math.Max(one.People.Count, other.People.Count)
                : 0;
        }

        return one.Countries.Count > 1 && one.Countries.SetEquals(other.Countries) && one.People.Count == other.People.Count ? 0.6 : 0;
    }

    private static bool DatesMeet(MeetingCase one, MeetingCase other)
    {
        if (one.Date is not { } a || other.Date is not { } b)
        {
            // Without a date a plan is not the meeting that was held.
            return IsAhead(one.Status) == IsAhead(other.Status) || one.Date is not null || other.Date is not null;
        }

        return a.Overlaps(b)
            || (
                a.First is { } first
                && b.First is { } second
                && a.Days <= 2
                && b.Days <= 2
                && Math.Abs(first.DayNumber - second.DayNumber) <= 1
                && one.People.Count > 1
                && one.People.SetEquals(other.People)
            );
    }

    private static bool IsAhead(EventStatus status) => status is EventStatus.Planned or EventStatus.Possible;

    private static bool KindsMeet(MeetingKind one, MeetingKind other) => one == other || (IsTalk(one) && IsTalk(other));

    private static bool IsTalk(MeetingKind kind) => kind is MeetingKind.Meeting or MeetingKind.Summit or MeetingKind.Talks;

    private static bool NamesMeet(string one, string other)
    {
        var a = Words(one);
        var b = Words(other);
        return a.Count > 0 && b.Count > 0 && (a.IsSubsetOf(b) || b.IsSubsetOf(a));
    }

    private static HashSet<string> Words(string name) =>
        NameKey
            .Words(name)
            .Where(word => word is not ("the" or "of" or "and" or "summit" or "meeting" or "forum" or "conference" or "annual"))
            .ToHashSet(StringComparer.Ordinal);
}
