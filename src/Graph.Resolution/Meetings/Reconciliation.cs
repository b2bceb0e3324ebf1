using System.Collections.Immutable;
using Graph.Model.Dates;
using Graph.Model.Facts;

namespace Graph.Resolution.Meetings;

/// <summary>What the reports of a meeting say together, and in which fields they differ.</summary>
/// <param name="Kind">What most documents call it.</param>
/// <param name="Status">Held before all else; a denial wins where more documents deny than report it; then cancelled, planned, possible.</param>
/// <param name="Date">The most precise date that most documents can agree on.</param>
/// <param name="Disputed">Names of fields on which reports exclude each other, in ordinal order.</param>
internal sealed record Reconciliation(MeetingKind Kind, EventStatus Status, Edtf? Date, ImmutableArray<string> Disputed)
{
    public static Reconciliation Of(ImmutableArray<MeetingCase> cases)
    {
        var kind = cases.GroupBy(item => item.Kind).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).First().Key;
        var disputed = ImmutableArray.CreateBuilder<string>();
        var dates = cases
            .SelectMany(item => item.Reports.Where(report => report.Date is not null).Select(report => (item.Document, Date: report.Date!.Value)))
            .ToList();
        if (dates.Exists(one => dates.Exists(other => !one.Date.Overlaps(other.Date))))
        {
            disputed.Add("date");
        }

        Edtf? date =
            dates.Count == 0
                ? null
                : dates
                    .OrderByDescending(one => dates.Where(other => other.Date.Overlaps(one.Date)).Select(other => other.Document).Distinct().Count())
                    .ThenBy(one => one.Date.Days)
                    .ThenByDescending(one => one.Date.ToString(), StringComparer.Ordinal)
                    .First()
                    .Date;

        var held = cases.Count(item => item.Status == EventStatus.Held);
        var denied = cases.Count(item => item.Status == EventStatus.Denied);
        if (
            cases.SelectMany(item => item.Reports).Any(report => report.Status == EventStatus.Held)
            && cases.SelectMany(item => item.Reports).Any(report => report.Status == EventStatus.Denied)
        )
        {
            disputed.Add("status");
        }

        var status =
            held > 0 && held >= denied ? EventStatus.Held
            : denied > 0 ? EventStatus.Denied
            : new[] { EventStatus.Cancelled, EventStatus.Planned, EventStatus.Possible }.First(one => cases.Any(item => item.Status == one));
        return new Reconciliation(kind, status, date, disputed.ToImmutable());
    }
}
