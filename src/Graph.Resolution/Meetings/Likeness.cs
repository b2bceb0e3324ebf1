using Graph.Model.Dates;
using Graph.Model.Facts;
using Graph.Resolution.Actors;
using Graph.Resolution.Reasons;

namespace Graph.Resolution.Meetings;

/// <summary>Whether two cases of different documents are one meeting: same parties, kinds that go together, dates and places that do not exclude each other.</summary>
/// <remarks>Dates one day apart still meet where the people are the same, and so do two towns on the same day: that is a disagreement, not two meetings.
/// A summit that is merely possible and without a date is not the one that another document has a date for.</remarks>
internal static class Likeness
{
    // Undated news and undated background of documents so far apart are not of one meeting.
    private const int FarApart = 21;

    // Outweighs all that can speak for it.
    private const double Against = -16;

    public static bool AreOne(MeetingCase one, MeetingCase other) =>
        KindsMeet(one.Kind, other.Kind) && !RoundsDiffer(one, other) && DatesMeet(one, other) && Of(one, other) > 0 && PlacesMeet(one, other);

    /// <summary>What speaks for and against, in bits; together below zero where <see cref="AreOne"/> refuses.</summary>
    public static IEnumerable<Reason> Reasons(MeetingCase one, MeetingCase other)
    {
        var parties = $"{MeetingCase.Text(one.People.Union(one.Countries))} | {MeetingCase.Text(other.People.Union(other.Countries))}";
        var alike = KindsMeet(one.Kind, other.Kind) ? Of(one, other) : 0;
        yield return KindsMeet(one.Kind, other.Kind)
            ? new Reason("kinds go together", 1, $"{one.Kind} | {other.Kind}")
            : new Reason("other kind", Against, $"{one.Kind} | {other.Kind}");
        yield return alike > 0 ? new Reason("same parties", Math.Round(6 * alike, 1), parties) : new Reason("other parties", Against, parties);
        if (RoundsDiffer(one, other))
        {
            yield return new Reason("other round", Against, $"{one.Round} | {other.Round}");
        }

        var dates = $"{one.Date?.ToString() ?? "no date"} | {other.Date?.ToString() ?? "no date"}";
        yield return DatesMeet(one, other)
            ? new Reason(
                "dates go together",
                one.Date is null || other.Date is null ? 0.5
                    : one.Date == other.Date ? 4
                    : 2,
                dates
            )
            : new Reason("other date", Against, dates);
        var places = $"{MeetingCase.Text(one.Places)} | {MeetingCase.Text(other.Places)}";
        if (!PlacesMeet(one, other))
        {
            yield return new Reason("other place", Against, places);
        }
        else if (one.Places.Overlaps(other.Places))
        {
            yield return new Reason("same place", 2, places);
        }
    }

    /// <summary>How alike the parties are, from 0 (not the same meeting) to 1.</summary>
    public static double Of(MeetingCase one, MeetingCase other)
    {
        if (one.Kind == MeetingKind.Conference)
        {
            return one.Name is not null && other.Name is not null && NamesMeet(one.Name, other.Name) ? 1 : 0;
        }

        if (one.Kind == MeetingKind.Visit)
        {
            return !one.People.IsEmpty && one.People.SetEquals(other.People) ? 1 : 0;
        }

        if (!one.People.IsEmpty && !other.People.IsEmpty)
        {
            var shared = one.People.Intersect(other.People).Count;
            var fewer = Math.Min(one.People.Count, other.People.Count);
            return shared == fewer && (shared > 1 || one.Countries.SetEquals(other.Countries))
                ? shared / (double)Math.Max(one.People.Count, other.People.Count)
                : 0;
        }

        if (one.Countries.Count < 2 || !one.Countries.SetEquals(other.Countries))
        {
            return 0;
        }

        // Delegations without names, or named in one of two reports of the same few days.
        return one.People.Count == other.People.Count ? 0.6
            : one.Kind == MeetingKind.Talks && other.Kind == MeetingKind.Talks && IsShort(one.Date) && IsShort(other.Date) ? 0.5
            : 0;
    }

    /// <summary>The fifth round of talks is not the fourth.</summary>
    private static bool RoundsDiffer(MeetingCase one, MeetingCase other) => one.Round is { } mine && other.Round is { } theirs && mine != theirs;

    private static bool DatesMeet(MeetingCase one, MeetingCase other)
    {
        if (one.Date is { } a && other.Date is { } b)
        {
            return (a.Overlaps(b) && !(one.IsVague != other.IsVague && (IsUnsure(one) || IsUnsure(other)))) || IsOff(one, other, a, b);
        }

        if (one.Date is null && other.Date is null)
        {
            // Without a date a plan is not the meeting that was held.
            return IsAhead(one.Status) == IsAhead(other.Status) && Distance(one.Published, other.Published) <= FarApart;
        }

        var (dated, undated) = one.Date is null ? (other, one) : (one, other);
        if (IsUnsure(undated) && !IsUnsure(dated))
        {
            return false;
        }

        // What is told as past was before the telling; what is to come, after.
        return undated.Published is not { First: { } first, Last: { } last }
            || dated.Date is not { First: { } from, Last: { } to }
            || (IsAhead(undated.Status) ? to >= first.AddDays(-1) : from <= last.AddDays(1));
    }

    // A day apart: told in two time zones, or wrongly.
    private static bool IsOff(MeetingCase one, MeetingCase other, Edtf a, Edtf b) =>
        a.First is { } first
        && b.First is { } second
        && a.Days <= 2
        && b.Days <= 2
        && Math.Abs(first.DayNumber - second.DayNumber) <= 1
        && one.People.Count > 1
        && one.People.SetEquals(other.People);

    private static bool PlacesMeet(MeetingCase one, MeetingCase other)
    {
        if (one.Places.IsEmpty || other.Places.IsEmpty || one.Places.Overlaps(other.Places))
        {
            return true;
        }

        if (one.Places.Any(TieIndex.IsCountry) || other.Places.Any(TieIndex.IsCountry))
        {
            return one.Lands.IsEmpty || other.Lands.IsEmpty || one.Lands.Overlaps(other.Lands) || HasUnplaced(one) || HasUnplaced(other);
        }

        return one.Date is { Days: 1 } && one.Date == other.Date && one.People.Count > 1 && one.People.SetEquals(other.People);
    }

    // A town of which no document says where it lies may lie in any country.
    private static bool HasUnplaced(MeetingCase item) => !item.Places.Any(TieIndex.IsCountry) && item.Lands.IsEmpty;

    /// <summary>A few days at most, so that two of them that overlap are hardly of two meetings.</summary>
    public static bool IsShort(Edtf? date) => date is { Days: <= 7 };

    private static bool IsAhead(EventStatus status) => status is EventStatus.Planned or EventStatus.Possible;

    private static bool IsUnsure(MeetingCase item) => item.IsVague && item.Status == EventStatus.Possible;

    private static int Distance(Edtf? one, Edtf? other) =>
        one is { First: { } first, Last: { } last } && other is { First: { } from, Last: { } to }
            ? Math.Max(0, Math.Max(from.DayNumber - last.DayNumber, first.DayNumber - to.DayNumber))
            : 0;

    internal static bool KindsMeet(MeetingKind one, MeetingKind other) => one == other || (IsTalk(one) && IsTalk(other));

    private static bool IsTalk(MeetingKind kind) => kind is MeetingKind.Meeting or MeetingKind.Summit or MeetingKind.Talks;

    private static bool NamesMeet(string one, string other)
    {
        var a = MeetingKeys.NameWords(one);
        var b = MeetingKeys.NameWords(other);
        return a.Count > 0 && b.Count > 0 && (a.IsSubsetOf(b) || b.IsSubsetOf(a));
    }
}
