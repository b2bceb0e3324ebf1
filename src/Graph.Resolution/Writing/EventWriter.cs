using System.Collections.Immutable;
using Graph.Model.Dates;
using Graph.Model.Facts;
using Graph.Model.Names;
using Graph.Model.Snapshot;
using Graph.Resolution.Actors;
using Graph.Resolution.Documents;
using Graph.Resolution.Meetings;

namespace Graph.Resolution.Writing;

/// <summary>Writes meetings and actions with all reports of them.</summary>
internal static class EventWriter
{
    /// <summary>What a meeting would like to be called.</summary>
    public static IdRequest Request(Meeting meeting, TieIndex ties)
    {
        var (result, parties) = (meeting.Result, Parties(meeting, ties));
        var slug = Slug.Of(
            $"{result.Date?.ToString().Replace('/', ' ')} {Texts.Lower(result.Kind)} {result.Name ?? string.Join(' ', parties.Select(party => party.Name))}"
        );
        return new IdRequest(
            NodeLabel.Meeting,
            Texts.Cut(slug),
            Longer(Texts.Cut(slug), meeting.Cases[0].Document),
            () => $"{meeting.Cases[0].Document.Facts.Document.Id}\u0001{meeting.Cases[0].Number:D6}"
        );
    }

    /// <param name="meeting">With its id.</param>
    /// <param name="around">The gathering that it is part of by day, place and parties, with its id; <c>null</c> for none.</param>
    /// <param name="ties">For whom people act.</param>
    /// <param name="wholeOf">The id of the meeting that a document's meeting of that number is.</param>
    public static Fragment Of(Meeting meeting, Meeting? around, TieIndex ties, Func<DocumentState, int, NodeId?> wholeOf)
    {
        var fragment = new Fragment();
        var result = meeting.Result;
        var place = result.Place is { } where ? PlaceName(meeting, where) : null;
        fragment.Nodes.Add(
            new GraphNode(
                meeting.Id,
                NodeLabel.Meeting,
                PropertyBag.Of(
                    ("name", MeetingName.Of(result.Kind, result.Name, [.. Parties(meeting, ties).Select(party => party.Name)], place)),
                    ("kind", Texts.Lower(result.Kind)),
                    ("status", Texts.Lower(result.Status)),
                    ("date", Texts.Value(result.Date?.ToString())),
                    ("start", Texts.Day(result.Date?.First)),
                    ("end", Texts.Day(result.Date?.Last)),
                    ("disputed", result.Disputed.IsEmpty ? null : (PropertyValue)result.Disputed),
                    ("decided", result.Decided.IsEmpty ? null : (PropertyValue)result.Decided)
                )
            )
        );
        var roles = Roles(meeting);
        var reports = new List<GraphRelationship>();
        foreach (var told in result.Told)
        {
            var (doc, report) = (told.Case.Document, told.Report);
            var said = doc.Sentence(report.Evidence.Sentence);
            foreach (var party in report.Participants)
            {
                var attendee = doc.Node(party.Entity);
                fragment.Link(RelationshipType.Attends, attendee, meeting.Id, string.Empty, said, ("role", Texts.Lower(roles[attendee])));
            }

            foreach (var held in report.Places.Select(doc.Node).Where(node => node == result.Place))
            {
                fragment.Link(RelationshipType.HeldIn, meeting.Id, held, string.Empty, said);
            }

            foreach (var about in report.About)
            {
                fragment.Link(RelationshipType.About, meeting.Id, doc.Node(about), string.Empty, said);
            }

            if (report.PartOf is { } frame && wholeOf(doc, frame) is { } whole)
            {
                fragment.Link(RelationshipType.PartOf, meeting.Id, whole, string.Empty, said);
            }

            var named = report.Places.IsEmpty ? null : doc.Actor(report.Places[0]).Name;
            reports.Add(Reported(doc, meeting.Id, report, report.Status, (report.Date, told.Date), named, told.Because));
        }

        // Where a person has set a place that no report gives, the reports that he set it for stand behind it.
        if (result.Place is { } set && !fragment.Links.Exists(link => link.Key.Type == RelationshipType.HeldIn))
        {
            foreach (var told in result.Told.Where(told => told.Case.Tag is not null))
            {
                fragment.Link(RelationshipType.HeldIn, meeting.Id, set, string.Empty, told.Case.Document.Sentence(told.Report.Evidence.Sentence));
            }
        }

        if (around is not null && !fragment.Links.Exists(link => link.Key.Type == RelationshipType.PartOf))
        {
            Within(meeting, around, place, fragment);
        }

        fragment.Relationships.AddRange(reports.DistinctBy(report => report.Id, StringComparer.Ordinal));
        return fragment;
    }

    // No report says that it is part of the gathering: the sentences that give day and place of both do.
    private static void Within(Meeting meeting, Meeting around, string? place, Fragment fragment)
    {
        foreach (var told in meeting.Result.Told.Concat(around.Result.Told).Where(told => told.Report.Date is not null || !told.Report.Places.IsEmpty))
        {
            fragment.Link(
                RelationshipType.PartOf,
                meeting.Id,
                around.Id,
                string.Empty,
                told.Case.Document.Sentence(told.Report.Evidence.Sentence),
                ("because", $"on {meeting.Result.Date} in {place}, where and when all its countries attend it")
            );
        }
    }

    /// <summary>What an action would like to be called.</summary>
    public static IdRequest Request(Deed deed)
    {
        var actors = string.Join(' ', deed.Actors.Concat(deed.Targets).Select(actor => actor.Name));
        var slug = Texts.Cut(Slug.Of($"{deed.Date?.ToString().Replace('/', ' ')} {deed.Type} {deed.Verb} {actors}"));
        var (doc, first) = deed.Reports[0];
        return new IdRequest(NodeLabel.Action, slug, Longer(slug, doc), () => $"{doc.Facts.Document.Id}\u0001{first.Action:D6}");
    }

    // Where several are called the same: the fingerprint of the first document, so that what others tell later changes no id but those of its own.
    private static string Longer(string slug, DocumentState doc) =>
        $"{slug}-{doc.Facts.Document.Id.Value[(doc.Facts.Document.Id.Value.LastIndexOf('-') + 1)..]}";

    public static Fragment Of(Deed deed)
    {
        var fragment = new Fragment();
        fragment.Nodes.Add(
            new GraphNode(
                deed.Id,
                NodeLabel.Action,
                PropertyBag.Of(
                    (
                        "name",
                        $"{string.Join(", ", deed.Actors.Select(actor => actor.Name))}: {deed.Verb} {string.Join(", ", deed.Targets.Select(actor => actor.Name))}".TrimEnd()
                    ),
                    ("type", deed.Type.ToString().ToUpperInvariant()),
                    ("verb", deed.Verb),
                    ("status", Texts.Lower(deed.Status)),
                    ("amount", Texts.Value(deed.Amount)),
                    ("date", Texts.Value(deed.Date?.ToString())),
                    ("start", Texts.Day(deed.Date?.First)),
                    ("end", Texts.Day(deed.Date?.Last))
                )
            )
        );
        var reports = new List<GraphRelationship>();
        foreach (var (doc, report) in deed.Reports)
        {
            var said = doc.Sentence(report.Evidence.Sentence);
            foreach (var actor in report.Actors)
            {
                fragment.Link(RelationshipType.Takes, doc.Node(actor), deed.Id, string.Empty, said);
            }

            foreach (var target in report.Targets)
            {
                fragment.Link(RelationshipType.Targets, deed.Id, doc.Node(target), string.Empty, said);
            }

            foreach (var about in report.About)
            {
                fragment.Link(RelationshipType.About, deed.Id, doc.Node(about), string.Empty, said);
            }

            reports.Add(Reported(doc, deed.Id, report, report.Status, (report.Date, report.Date), null, null));
        }

        fragment.Relationships.AddRange(reports.DistinctBy(report => report.Id, StringComparer.Ordinal));
        return fragment;
    }

    private static GraphRelationship Reported(
        DocumentState doc,
        NodeId id,
        Fact fact,
        EventStatus status,
        (Edtf? Written, Edtf? Placed) date,
        string? place,
        string? because
    ) =>
        GraphRelationship.Of(
            RelationshipType.ReportedIn,
            id,
            doc.Sentence(fact.Evidence.Sentence),
            PropertyBag.Of(
                ("date", Texts.Value(date.Placed?.ToString())),
                ("date_because", Texts.Value(because)),
                ("place", Texts.Value(place)),
                ("status", Texts.Lower(status)),
                ("attributed_to", Texts.Value(fact.Evidence.Speaker?.Entity is { } speaker ? doc.Node(speaker).Value : fact.Evidence.Speaker?.Text)),
                ("quote", fact.Evidence.Range.In(doc.Facts.Document.Text)),
                ("rule", fact.Evidence.Rule),
                ("start", fact.Evidence.Range.Start),
                ("end", fact.Evidence.Range.End)
            ),
            $"{fact.Evidence.Range}/{date.Written}/{status}"
        );

    // People first, then countries without a person there, then bodies; each kind by id.
    private static ImmutableArray<Actor> Parties(Meeting meeting, TieIndex ties)
    {
        var all = meeting
            .Cases.SelectMany(item => item.Reports.SelectMany(report => report.Participants.Select(party => item.Document.Actor(party.Entity))))
            .Distinct()
            .OrderBy(actor => actor.Id)
            .ToList();
        var people = all.Where(actor => actor.Kind == EntityKind.Person).ToList();
        var covered = people.Select(person => ties.CountryOf(person.Id)).OfType<NodeId>().ToHashSet();
        return
        [
            .. people,
            .. all.Where(actor => actor.Kind == EntityKind.Country && !covered.Contains(actor.Id)),
            .. all.Where(actor => actor.Kind == EntityKind.Organization && people.Count == 0),
        ];
    }

    private static string? PlaceName(Meeting meeting, NodeId place) =>
        meeting
            .Cases.SelectMany(item => item.Document.Profiles.Select(profile => profile.Actor!))
            .Where(actor => actor.Id == place)
            .Select(actor => actor.Name)
            .FirstOrDefault();

    // What tells most of a party's part: a host is a participant too. Of two such parts, that of most reports.
    private static Dictionary<NodeId, ParticipantRole> Roles(Meeting meeting) =>
        meeting
            .Cases.SelectMany(item =>
                item.Reports.SelectMany(report => report.Participants.Select(party => (Id: item.Document.Node(party.Entity), party.Role)))
            )
            .GroupBy(party => party.Id)
            .ToDictionary(
                group => group.Key,
                group =>
                    group
                        .GroupBy(party => party.Role)
                        .OrderBy(role => role.Key == ParticipantRole.Participant)
                        .ThenByDescending(role => role.Count())
                        .ThenBy(role => role.Key)
                        .First()
                        .Key
            );
}
