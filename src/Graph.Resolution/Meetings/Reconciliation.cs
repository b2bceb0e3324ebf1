using System.Collections.Immutable;
using System.Globalization;
using Graph.Model.Dates;
using Graph.Model.Facts;
using Graph.Model.Snapshot;
using Graph.Resolution.Actors;
using Graph.Resolution.Documents;

namespace Graph.Resolution.Meetings;

/// <summary>What the reports of a meeting say together, and in which fields they differ.</summary>
/// <remarks>
/// <para>Reports are weighed by who stands behind them: copies of one text are one source, and so are all who cite one speaker. A report of what has been
/// counts more than one of what is to be, a document of the days after it more than one from far away, and hearsay ("a source said") half.</para>
/// <para>What wins: the date, place and status with the most weight; of dates that go together the narrowest.</para>
/// </remarks>
/// <param name="Kind">What most sources call it.</param>
/// <param name="Status">Held before all else; a denial wins where more sources deny than report it; then cancelled, planned, possible, whichever was said last.</param>
/// <param name="Date">The most precise date that most sources can agree on.</param>
/// <param name="Place">The place that most sources give; a country only where none names a town; <c>null</c> where none says.</param>
/// <param name="Name">Its own name, as most sources give it; <c>null</c> for most meetings.</param>
/// <param name="Disputed">Names of fields on which reports exclude each other, in ordinal order.</param>
/// <param name="Decided">For each of these, what won over what, and how many sources stand behind each.</param>
/// <param name="Told">The date of each report.</param>
internal sealed record Reconciliation(
    MeetingKind Kind,
    EventStatus Status,
    Edtf? Date,
    NodeId? Place,
    string? Name,
    ImmutableArray<string> Disputed,
    ImmutableArray<string> Decided,
    ImmutableArray<ToldDate> Told
)
{
    public static Reconciliation Of(IReadOnlyList<MeetingCase> cases, SourceIndex sources)
    {
        var told = DateReading.Of(cases);
        var kind = Kinds(cases, sources);
        var dates = told.Where(item => item.Date is not null)
            .Select(item => (item.Date!.Value, Voter: Voter(item.Case, item.Report, sources), Weight: Weight(item), item.Case))
            .ToList();
        var date = Dates(dates, kind);
        var disputed = new List<string>();
        var decided = new List<string>();
        if (date is { } won && dates.Exists(one => dates.Exists(other => !one.Value.Overlaps(other.Value))))
        {
            disputed.Add("date");
            var against = dates
                .Where(item => !item.Value.Overlaps(won))
                .Select(item => item.Value.ToString())
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal);
            decided.Add(
                $"date {won} ({Sources(dates.Where(item => item.Value.Overlaps(won)).Select(item => item.Voter))}) over {string.Join(", ", against)} ({Sources(dates.Where(item => !item.Value.Overlaps(won)).Select(item => item.Voter))})"
            );
        }

        var place = Places(cases, sources);
        if (cases.Any(one => cases.Any(other => PlacesDiffer(one, other))))
        {
            disputed.Add("place");
            decided.Add($"place {place} ({Sources(cases.Where(item => item.Places.Contains(place!.Value)).Select(item => sources.SourceOf(item.Document)))})");
        }

        var status = Statuses(cases, sources);
        if (StatusesDiffer(cases))
        {
            disputed.Add("status");
            decided.Add(
                $"status {status.ToString().ToLowerInvariant()} ({Sources(cases.Where(item => item.Status == status).Select(item => sources.SourceOf(item.Document)))}) over "
                    + string.Join(
                        ", ",
                        cases
                            .Select(item => item.Status)
                            .Where(other => other != status)
                            .Distinct()
                            .Order()
                            .Select(other => other.ToString().ToLowerInvariant())
                    )
            );
        }

        return new Reconciliation(kind, status, date, place, Names(cases, sources), [.. disputed], [.. decided], told);
    }

    /// <summary>The same with what a person says of its fields.</summary>
    /// <param name="fields">By the graph's names; what cannot be read is left as it is.</param>
    /// <param name="cases">Of the meeting: the place is one that a document of them knows by that name.</param>
    public Reconciliation With(IReadOnlyDictionary<string, string> fields, IReadOnlyList<MeetingCase> cases)
    {
        var result = this;
        if (fields.TryGetValue("kind", out var kind) && Enum.TryParse<MeetingKind>(kind, ignoreCase: true, out var isKind))
        {
            result = result with { Kind = isKind };
        }

        if (fields.TryGetValue("status", out var status) && Enum.TryParse<EventStatus>(status, ignoreCase: true, out var isStatus))
        {
            result = result with { Status = isStatus };
        }

        if (fields.TryGetValue("date", out var date) && Edtf.TryParse(date, out var isDate))
        {
            result = result with { Date = isDate };
        }

        if (
            fields.TryGetValue("place", out var place)
            && cases.Select(item => item.Document.PlaceCalled(place)).FirstOrDefault(known => known is not null) is { } at
        )
        {
            result = result with { Place = at.Id };
        }

        return fields.TryGetValue("name", out var name) ? result with { Name = name } : result;
    }

    // Whoever cites a named speaker says what the speaker says; the rest speak for their text, and copies of it.
    private static string Voter(MeetingCase item, MeetingReport report, SourceIndex sources) =>
        report.Evidence.Speaker?.Entity is { } speaker ? item.Document.Node(speaker).Value : sources.SourceOf(item.Document);

    private static double Weight(ToldDate told)
    {
        var weight = told.Report.Status == EventStatus.Held ? 1.25 : 1.0;
        if (told.Date is { First: { } first } && told.Case.Published is { First: { } published } && Math.Abs(published.DayNumber - first.DayNumber) <= 3)
        {
            weight += 0.25;
        }

        return told.Report.Evidence.Speaker is { Entity: null } ? weight / 2 : weight;
    }

    private static string Sources(IEnumerable<string> voters)
    {
        var count = voters.Distinct(StringComparer.Ordinal).Count();
        return string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? "source" : "sources")}");
    }

    private static int Count(IEnumerable<MeetingCase> cases, SourceIndex sources) =>
        cases.Select(item => sources.SourceOf(item.Document)).Distinct(StringComparer.Ordinal).Count();

    private static MeetingKind Kinds(IReadOnlyList<MeetingCase> cases, SourceIndex sources) =>
        cases
            .GroupBy(item => item.Kind)
            .OrderByDescending(group => Count(group, sources))
            .ThenBy(group => group.Key == MeetingKind.Meeting)
            .ThenBy(group => group.Key)
            .First()
            .Key;

    private static EventStatus Statuses(IReadOnlyList<MeetingCase> cases, SourceIndex sources)
    {
        var held = Count(cases.Where(item => item.Status == EventStatus.Held), sources);
        var denied = Count(cases.Where(item => item.Status == EventStatus.Denied), sources);
        if (held > 0 && held >= denied)
        {
            return EventStatus.Held;
        }

        if (denied > 0)
        {
            return EventStatus.Denied;
        }

        // Called off stays called off, unless a later report plans it anew.
        var off = Latest(cases, EventStatus.Cancelled);
        return off is { } day && (Latest(cases, EventStatus.Planned) is not { } plan || plan <= day) ? EventStatus.Cancelled
            : Latest(cases, EventStatus.Planned) is not null ? EventStatus.Planned
            : EventStatus.Possible;
    }

    // Without any date of publication all is of one day.
    private static DateOnly? Latest(IReadOnlyList<MeetingCase> cases, EventStatus status)
    {
        var days = cases.Where(item => item.Status == status).Select(item => item.Published?.Last ?? DateOnly.MinValue).ToList();
        return days.Count == 0 ? null : days.Max();
    }

    private static bool StatusesDiffer(IReadOnlyList<MeetingCase> cases)
    {
        var told = cases.Select(item => item.Status).ToHashSet();
        if (!told.Contains(EventStatus.Held))
        {
            return false;
        }

        return told.Contains(EventStatus.Denied)
            || (Latest(cases, EventStatus.Cancelled) is { } off && Latest(cases, EventStatus.Held) is { } held && off >= held);
    }

    private static Edtf? Dates(List<(Edtf Value, string Voter, double Weight, MeetingCase Case)> dates, MeetingKind kind)
    {
        if (dates.Count == 0)
        {
            return null;
        }

        return dates
            .Select(item => item.Value)
            .Distinct()
            .Select(date => (Date: date, With: dates.Where(other => other.Value.Overlaps(date)).ToList()))
            .OrderByDescending(one => one.With.GroupBy(other => other.Voter, StringComparer.Ordinal).Sum(voter => voter.Max(other => other.Weight)))
            .ThenBy(one => Width(one.Date, kind))
            .ThenByDescending(one => one.With.Where(other => other.Value == one.Date).Max(other => other.Case.Published?.Last ?? DateOnly.MinValue))
            .ThenByDescending(one => one.Date.ToString(), StringComparer.Ordinal)
            .First()
            .Date;
    }

    // In days; "Oct. 27" without a year is nearly as narrow as with it. Talks of two days are those days to one report and the last of them to another.
    private static int Width(Edtf date, MeetingKind kind)
    {
        if (date is { Form: EdtfForm.Interval, Days: <= 4 } && kind is MeetingKind.Talks or MeetingKind.Conference or MeetingKind.Visit)
        {
            return 0;
        }

        static PartialDate InSomeYear(PartialDate date) => date with { Year = date.Year ?? 2024 };
        return date.First is not null || date.Form == EdtfForm.OneOf ? date.Days : Edtf.Between(InSomeYear(date.Start), InSomeYear(date.End)).Days + 1;
    }

    private static NodeId? Places(IReadOnlyList<MeetingCase> cases, SourceIndex sources) =>
        cases
            .SelectMany(item => item.Places.Select(place => (Place: place, Source: sources.SourceOf(item.Document))))
            .Distinct()
            .GroupBy(item => item.Place)
            .OrderBy(group => TieIndex.IsCountry(group.Key))
            .ThenByDescending(group => group.Count())
            .ThenBy(group => group.Key)
            .Select(group => (NodeId?)group.Key)
            .FirstOrDefault();

    private static string? Names(IReadOnlyList<MeetingCase> cases, SourceIndex sources) =>
        cases
            .Where(item => item.Name is not null)
            .GroupBy(item => item.Name, StringComparer.Ordinal)
            .OrderByDescending(group => Count(group, sources))
            .ThenByDescending(group => group.Key!.Length)
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .FirstOrDefault()
            ?.Key;

    private static bool PlacesDiffer(MeetingCase one, MeetingCase other) =>
        one.Document != other.Document
        && !one.Places.IsEmpty
        && !other.Places.IsEmpty
        && !one.Places.Any(TieIndex.IsCountry)
        && !other.Places.Any(TieIndex.IsCountry)
        && !one.Places.Overlaps(other.Places);
}
