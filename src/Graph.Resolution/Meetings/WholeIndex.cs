using System.Collections.Immutable;
using Graph.Model.Facts;
using Graph.Resolution.Actors;

namespace Graph.Resolution.Meetings;

/// <summary>Which gathering a meeting is part of, though no report says so: the one where its countries are, on its day and at its place.</summary>
/// <remarks>Reads "A met B in Lima on Tuesday" as part of "the Lake Forum, which A's and B's ministers attend in Lima from Monday to Wednesday". Refuses where a
/// country stays away, where the place or the days are others or not told, and where two gatherings fit.</remarks>
internal sealed class WholeIndex
{
    // A gathering of more days is a season.
    private const int Longest = 10;

    private readonly Dictionary<DateOnly, HashSet<Meeting>> gatherings = [];
    private readonly Dictionary<DateOnly, HashSet<Meeting>> meetings = [];

    public void Add(Meeting meeting)
    {
        foreach (var day in Days(meeting))
        {
            var index = IsGathering(meeting) ? gatherings : meetings;
            if (!index.TryGetValue(day, out var found))
            {
                index[day] = found = [];
            }

            found.Add(meeting);
        }
    }

    public void Remove(Meeting meeting)
    {
        foreach (var day in Days(meeting))
        {
            var index = IsGathering(meeting) ? gatherings : meetings;
            if (index.TryGetValue(day, out var found) && found.Remove(meeting) && found.Count == 0)
            {
                index.Remove(day);
            }
        }
    }

    /// <summary>The meetings that are part of a gathering, or would be if no other fitted as well; none for what is no gathering.</summary>
    public IEnumerable<Meeting> PartsOf(Meeting whole) =>
        IsGathering(whole) ? Days(whole).SelectMany(day => Known(meetings, day)).Where(part => IsPart(part, whole)) : [];

    /// <summary>The only gathering that a meeting can be part of; <c>null</c> for none or several.</summary>
    public Meeting? WholeOf(Meeting part)
    {
        if (IsGathering(part))
        {
            return null;
        }

        var found = Days(part).SelectMany(day => Known(gatherings, day)).Where(whole => IsPart(part, whole)).Take(2).ToList();
        return found.Count == 1 ? found[0] : null;
    }

    private static bool IsPart(Meeting part, Meeting whole) =>
        IsAhead(part) == IsAhead(whole)
        && part.Result.Place is { } place
        && !TieIndex.IsCountry(place)
        && whole.Result.Place is { } around
        && (place == around || TieIndex.IsCountry(around) && part.Cases.SelectMany(item => item.Lands).Contains(around))
        && part.Countries.Count > 1
        && part.Countries.IsSubsetOf(whole.Countries);

    private static bool IsGathering(Meeting meeting) => meeting.Result is { Kind: MeetingKind.Conference, Name: not null };

    private static bool IsAhead(Meeting meeting) => meeting.Result.Status is EventStatus.Planned or EventStatus.Possible;

    // Of a meeting its one day, of a gathering all; nothing for what is off, and for what can be no part of anything.
    private static ImmutableArray<DateOnly> Days(Meeting meeting) =>
        meeting.Result is { Status: not (EventStatus.Cancelled or EventStatus.Denied), Kind: not (MeetingKind.Call or MeetingKind.Visit) } result
        && result.Date is { First: { } first, Last: { } last } date
        && date.Form != Model.Dates.EdtfForm.OneOf
        && date.Days <= (IsGathering(meeting) ? Longest : 1)
            ? [.. Enumerable.Range(0, last.DayNumber - first.DayNumber + 1).Select(first.AddDays)]
            : [];

    private static HashSet<Meeting> Known(Dictionary<DateOnly, HashSet<Meeting>> index, DateOnly day) => index.TryGetValue(day, out var found) ? found : [];
}
