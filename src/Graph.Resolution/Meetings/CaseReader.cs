using System.Collections.Immutable;
using Graph.Model.Dates;
using Graph.Model.Facts;

namespace Graph.Resolution.Meetings;

/// <summary>Gathers what each document says of each of its meetings.</summary>
internal static class CaseReader
{
    public static IEnumerable<MeetingCase> Read(ImmutableArray<DocumentFacts> documents, Corpus corpus)
    {
        for (var d = 0; d < documents.Length; d++)
        {
            foreach (var meeting in documents[d].Facts.OfType<MeetingReport>().GroupBy(report => report.Meeting).OrderBy(group => group.Key))
            {
                yield return Case(d, meeting.Key, [.. meeting], corpus);
            }
        }
    }

    // Sentences at the head of a document that tell its news.
    private const int LeadSentences = 3;

    private static MeetingCase Case(int document, int number, ImmutableArray<MeetingReport> reports, Corpus corpus)
    {
        var parties = reports.SelectMany(report => report.Participants).Select(party => corpus.Actor(document, party.Entity)).ToList();
        var people = parties.Where(actor => actor.Kind == EntityKind.Person).Select(actor => actor.Id).ToImmutableSortedSet();
        var places = reports.SelectMany(report => report.Places).Select(place => corpus.Actor(document, place).Id).ToImmutableSortedSet();
        return new MeetingCase
        {
            Document = document,
            Number = number,
            Reports = reports,
            Kind = Kind(reports),
            People = people,
            Countries =
            [
                .. people.Select(corpus.CountryOf).Where(country => country is not null).Select(country => country!.Value),
                .. parties.Where(actor => actor.Kind == EntityKind.Country).Select(actor => actor.Id),
            ],
            Places = places,
            Lands = [.. places.SelectMany(corpus.CountriesOfPlace)],
            Date = Date(reports),
            Status = Status(reports),
            Name = reports.Select(report => report.Name).FirstOrDefault(name => name is not null),
            Published = corpus.Documents[document].Document.Metadata.Published,
            Leads = reports.Min(report => report.Evidence.Sentence) < LeadSentences,
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

    // Within one document: what is called off or denied stays so; otherwise the firmest word counts.
    private static EventStatus Status(ImmutableArray<MeetingReport> reports)
    {
        var told = reports.Select(report => report.Status).ToHashSet();
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
