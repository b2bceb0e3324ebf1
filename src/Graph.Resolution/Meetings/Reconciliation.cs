using System.Collections.Immutable;
using Graph.Model.Dates;
using Graph.Model.Facts;
using Graph.Model.Snapshot;

namespace Graph.Resolution.Meetings;

/// <summary>What the reports of a meeting say together, and in which fields they differ.</summary>
/// <param name="Kind">What most documents call it.</param>
/// <param name="Status">Held before all else; a denial wins where more documents deny than report it; then cancelled, planned, possible.</param>
/// <param name="Date">The most precise date that most documents can agree on.</param>
/// <param name="Place">The place that most documents give; a country only where no document names a town; <c>null</c> where none says.</param>
/// <param name="Name">Its own name, as most documents give it; <c>null</c> for most meetings.</param>
/// <param name="Disputed">Names of fields on which reports exclude each other, in ordinal order.</param>
internal sealed record Reconciliation(MeetingKind Kind, EventStatus Status, Edtf? Date, NodeId? Place, string? Name, ImmutableArray<string> Disputed)
{
    public static Reconciliation Of(ImmutableArray<MeetingCase> cases)
    {
        var disputed = ImmutableArray.CreateBuilder<string>();
        var dates = cases
            .SelectMany(item => item.Reports.Where(report => report.Date is not null).Select(report => (item.Document, Date: report.Date!.Value)))
            .Distinct()
            .ToList();
        if (dates.Exists(one => dates.Exists(other => !one.Date.Overlaps(other.Date))))
        {
            disputed.Add("date");
        }

        if (cases.Any(one => cases.Any(other => PlacesDiffer(one, other))))
        {
            disputed.Add("place");
        }

        var told = cases.SelectMany(item => item.Reports).Select(report => report.Status).ToHashSet();
        if (told.Contains(EventStatus.Held) && (told.Contains(EventStatus.Denied) || told.Contains(EventStatus.Cancelled)))
        {
            disputed.Add("status");
        }

        var kind = Kinds(cases);
        return new Reconciliation(kind, Statuses(cases), Dates(dates, kind), Places(cases), Names(cases), disputed.ToImmutable());
    }

    private static MeetingKind Kinds(ImmutableArray<MeetingCase> cases) =>
        cases
            .GroupBy(item => item.Kind)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key == MeetingKind.Meeting)
            .ThenBy(group => group.Key)
            .First()
            .Key;

    private static EventStatus Statuses(ImmutableArray<MeetingCase> cases)
    {
        var held = cases.Count(item => item.Status == EventStatus.Held);
        var denied = cases.Count(item => item.Status == EventStatus.Denied);
        return held > 0 && held >= denied ? EventStatus.Held
            : denied > 0 ? EventStatus.Denied
            : new[] { EventStatus.Cancelled, EventStatus.Planned, EventStatus.Possible }.First(one => cases.Any(item => item.Status == one));
    }

    private static Edtf? Dates(List<(int Document, Edtf Date)> dates, MeetingKind kind)
    {
        if (dates.Count == 0)
        {
            return null;
        }

        var best = dates
            .OrderByDescending(one => dates.Where(other => other.Date.Overlaps(one.Date)).Select(other => other.Document).Distinct().Count())
            .ThenBy(one => Width(one.Date, kind))
            .ThenByDescending(one => one.Date.ToString(), StringComparer.Ordinal)
            .First()
            .Date;

        // "Oct. 27" of one report and "October 2025" of another: the year that the others leave no doubt of.
        var years = dates
            .Where(other => other.Date.Overlaps(best) && other.Date.First is not null && other.Date.Start.Year == other.Date.End.Year)
            .Select(other => other.Date.Start.Year!.Value)
            .Distinct()
            .ToList();
        return best is { Form: EdtfForm.Single, Start: { Year: null } start } && years.Count == 1 ? Edtf.Of(start with { Year = years[0] }) : best;
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

    private static NodeId? Places(ImmutableArray<MeetingCase> cases) =>
        cases
            .SelectMany(item => item.Places)
            .GroupBy(place => place)
            .OrderBy(group => Corpus.IsCountry(group.Key))
            .ThenByDescending(group => group.Count())
            .ThenBy(group => group.Key)
            .FirstOrDefault()
            ?.Key;

    private static string? Names(ImmutableArray<MeetingCase> cases) =>
        cases
            .Where(item => item.Name is not null)
            .GroupBy(item => item.Name, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count())
            .ThenByDescending(group => group.Key!.Length)
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .FirstOrDefault()
            ?.Key;

    private static bool PlacesDiffer(MeetingCase one, MeetingCase other) =>
        one.Document != other.Document
        && !one.Places.IsEmpty
        && !other.Places.IsEmpty
        && !one.Places.Any(Corpus.IsCountry)
        && !other.Places.Any(Corpus.IsCountry)
        && !one.Places.Overlaps(other.Places);
}
