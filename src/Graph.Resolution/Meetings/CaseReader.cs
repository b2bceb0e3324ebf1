using System.Collections.Immutable;
using Graph.Model.Dates;
using Graph.Model.Facts;
using Graph.Model.Snapshot;
using Graph.Resolution.Actors;
using Graph.Resolution.Documents;

namespace Graph.Resolution.Meetings;

/// <summary>Gathers what a document says of each of its meetings.</summary>
internal static class CaseReader
{
    // Sentences at the head of a document that tell its news.
    private const int LeadSentences = 3;

    public static ImmutableArray<MeetingCase> Read(DocumentState doc, TieIndex ties, MeetingConstraints constraints) =>
        [
            .. doc
                .Facts.Facts.OfType<MeetingReport>()
                .GroupBy(report => report.Meeting)
                .OrderBy(group => group.Key)
                .Select(group => Case(doc, group.Key, [.. group], ties, constraints)),
        ];

    private static MeetingCase Case(DocumentState doc, int number, ImmutableArray<MeetingReport> reports, TieIndex ties, MeetingConstraints constraints)
    {
        var parties = reports.SelectMany(report => report.Participants).Select(party => doc.Actor(party.Entity)).Distinct().ToList();
        var people = parties.Where(actor => actor.Kind == EntityKind.Person).Select(actor => actor.Id).ToImmutableSortedSet();
        var places = reports.SelectMany(report => report.Places).Select(doc.Node).ToImmutableSortedSet();
        var date = Date(reports);
        var within = date is null ? Whole(doc, reports) : null;
        return new MeetingCase
        {
            Document = doc,
            Number = number,
            Reports = reports,
            Kind = Kind(reports),
            People = people,
            Countries =
            [
                .. people.Select(ties.CountryOf).OfType<NodeId>(),
                .. parties.Where(actor => actor.Kind == EntityKind.Country).Select(actor => actor.Id),
            ],
            Places = places,
            Lands = [.. places.SelectMany(ties.CountriesOfPlace)],
            Date = date ?? within,
            Within = within,
            Status = Status(reports),
            Name = reports.Select(report => report.Name).FirstOrDefault(name => name is not null),
            Round = Rounds.Of(doc, reports),
            Published = doc.Facts.Document.Metadata.Published ?? doc.Placed?.Published,
            Leads = reports.Min(report => report.Evidence.Sentence) < LeadSentences,
            Tag = constraints.TagOf(doc.Facts.Document.Id, number),
        };
    }

    // A plain "meeting" says less than any other word for it.
    private static MeetingKind Kind(ImmutableArray<MeetingReport> reports) =>
        reports
            .GroupBy(report => report.Kind)
            .OrderBy(group => group.Key == MeetingKind.Meeting)
            .ThenByDescending(group => group.Count())
            .ThenBy(group => group.Key)
            .First()
            .Key;

    private static Edtf? Date(ImmutableArray<MeetingReport> reports) =>
        reports.Where(report => report.Date is not null).OrderBy(report => report.Date!.Value.Days).Select(report => report.Date).FirstOrDefault();

    // Talks on the sidelines of a summit are within its days.
    private static Edtf? Whole(DocumentState doc, ImmutableArray<MeetingReport> reports)
    {
        var wholes = reports.Select(report => report.PartOf).OfType<int>().ToHashSet();
        return wholes.Count == 1 ? Date([.. doc.Facts.Facts.OfType<MeetingReport>().Where(report => wholes.Contains(report.Meeting))]) : null;
    }

    // Within one document: what is called off stays so, and what is denied where only others say that it was held; otherwise the firmest word counts.
    private static EventStatus Status(ImmutableArray<MeetingReport> reports)
    {
        var told = reports.Select(report => report.Status).ToHashSet();
        if (told.Contains(EventStatus.Denied) && reports.All(report => report.Status != EventStatus.Held || report.Evidence.Speaker is not null))
        {
            return EventStatus.Denied;
        }

        // "Both would like to meet … they will find a time": what is mostly told as an idea is one.
        if (
            told.IsSubsetOf([EventStatus.Planned, EventStatus.Possible])
            && reports.Count(report => report.Status == EventStatus.Possible) > reports.Count(report => report.Status == EventStatus.Planned)
        )
        {
            return EventStatus.Possible;
        }

        foreach (
            var status in (ReadOnlySpan<EventStatus>)[EventStatus.Cancelled, EventStatus.Denied, EventStatus.Held, EventStatus.Planned, EventStatus.Possible]
        )
        {
            if (
                told.Contains(status)
                && (status is not (EventStatus.Cancelled or EventStatus.Denied) || !told.Contains(EventStatus.Held) || reports[0].Status == status)
            )
            {
                return status;
            }
        }

        return EventStatus.Held;
    }
}
