using System.Collections.Immutable;
using System.Globalization;
using Graph.Model.Dates;
using Graph.Model.Facts;
using Graph.Model.Names;
using Graph.Model.Snapshot;
using Graph.Resolution.Meetings;

namespace Graph.Resolution.Writing;

/// <summary>Writes actors, meetings, actions, articles and sentences as nodes and relationships of the contract.</summary>
internal sealed class SnapshotWriter
{
    private readonly Corpus corpus;
    private readonly List<GraphNode> nodes = [];
    private readonly LinkTable links = new();
    private readonly List<GraphRelationship> reports = [];
    private readonly HashSet<NodeId> taken = [];

    private SnapshotWriter(Corpus corpus) => this.corpus = corpus;

    public static GraphSnapshot Write(Corpus corpus, ImmutableArray<ImmutableArray<MeetingCase>> meetings)
    {
        var writer = new SnapshotWriter(corpus);
        writer.Actors();
        writer.Articles();
        writer.Links();
        writer.Meetings(meetings);
        writer.Actions();
        return GraphSnapshot.Of(writer.nodes, writer.links.Build().Concat(writer.reports.DistinctBy(report => report.Id, StringComparer.Ordinal)));
    }

    private void Actors()
    {
        foreach (var actor in corpus.Actors)
        {
            nodes.Add(
                new GraphNode(
                    actor.Id,
                    (NodeLabel)actor.Kind,
                    PropertyBag.Of(("name", actor.Name), ("iso", Value(actor.Code)), ("acronym", Value(actor.Acronym)), ("aliases", actor.Aliases))
                )
            );
        }
    }

    private void Articles()
    {
        for (var d = 0; d < corpus.Documents.Length; d++)
        {
            var (document, sentences, _, mentions, _) = corpus.Documents[d];
            var article = NodeId.OfKey(NodeLabel.Article, document.Id.Value);
            nodes.Add(
                new GraphNode(
                    article,
                    NodeLabel.Article,
                    PropertyBag.Of(
                        ("name", document.Metadata.Title ?? Path.GetFileNameWithoutExtension(document.Source)),
                        ("title", Value(document.Metadata.Title)),
                        ("publisher", Value(document.Metadata.Publisher)),
                        ("published", Value(document.Metadata.Published?.ToString())),
                        ("url", Value(document.Metadata.Url)),
                        ("source", document.Source),
                        ("sha256", document.Sha256)
                    )
                )
            );
            foreach (var sentence in sentences)
            {
                var id = Sentence(d, sentence.Index);
                nodes.Add(
                    new GraphNode(
                        id,
                        NodeLabel.Sentence,
                        PropertyBag.Of(
                            ("name", string.Create(CultureInfo.InvariantCulture, $"{document.Id}/{sentence.Index}")),
                            ("text", sentence.Range.In(document.Text)),
                            ("index", sentence.Index),
                            ("start", sentence.Range.Start),
                            ("end", sentence.Range.End)
                        )
                    )
                );
                reports.Add(GraphRelationship.Of(RelationshipType.In, id, article, PropertyBag.Empty));
            }

            foreach (var mention in mentions.DistinctBy(mention => (Node(d, mention.Entity), mention.Sentence, mention.Range)))
            {
                reports.Add(
                    GraphRelationship.Of(
                        RelationshipType.Mentions,
                        Sentence(d, mention.Sentence),
                        Node(d, mention.Entity),
                        PropertyBag.Of(("text", mention.Range.In(document.Text)), ("start", mention.Range.Start), ("end", mention.Range.End)),
                        mention.Range.ToString()
                    )
                );
            }
        }
    }

    private void Links()
    {
        for (var d = 0; d < corpus.Documents.Length; d++)
        {
            foreach (var fact in corpus.Documents[d].Facts)
            {
                var said = Sentence(d, fact.Evidence.Sentence);
                switch (fact)
                {
                    case OfficeFact office:
                        links.Add(
                            RelationshipType.HoldsOffice,
                            Node(d, office.Person),
                            Node(d, office.Of),
                            $"{NameKey.Of(office.Title)}/{office.Status}",
                            said,
                            ("title", office.Title),
                            ("status", Lower(office.Status))
                        );
                        break;
                    case AffiliationFact affiliation:
                        links.Add(
                            RelationshipType.AffiliatedWith,
                            Node(d, affiliation.Person),
                            Node(d, affiliation.With),
                            NameKey.Of(affiliation.Title ?? string.Empty),
                            said,
                            ("title", Value(affiliation.Title))
                        );
                        break;
                    case BelongingFact belonging:
                        links.Add(RelationshipType.BelongsTo, Node(d, belonging.Organization), Node(d, belonging.To), string.Empty, said);
                        break;
                    case MembershipFact membership:
                        links.Add(RelationshipType.MemberOf, Node(d, membership.Country), Node(d, membership.Organization), string.Empty, said);
                        break;
                    case LocationFact location:
                        links.Add(RelationshipType.LocatedIn, Node(d, location.Place), Node(d, location.In), string.Empty, said);
                        break;
                }
            }
        }
    }

    private void Meetings(ImmutableArray<ImmutableArray<MeetingCase>> meetings)
    {
        var ids = new Dictionary<(int Document, int Number), NodeId>();
        var named = meetings
            .Select(cases => (Cases: cases, Result: Reconciliation.Of(cases), Parties: Parties(cases)))
            .OrderBy(meeting => meeting.Cases[0].Document)
            .ThenBy(meeting => meeting.Cases[0].Number)
            .ToList();
        foreach (var (cases, result, parties) in named)
        {
            var name = MeetingName.Of(result.Kind, result.Name, [.. parties.Select(Name)], result.Place is { } place ? Name(place) : null);
            var slug = Slug.Of($"{result.Date?.ToString().Replace('/', ' ')} {Lower(result.Kind)} {(result.Name ?? string.Join(' ', parties.Select(Name)))}");
            var id = Unique(NodeLabel.Meeting, Cut(slug));
            foreach (var item in cases)
            {
                ids[(item.Document, item.Number)] = id;
            }

            nodes.Add(
                new GraphNode(
                    id,
                    NodeLabel.Meeting,
                    PropertyBag.Of(
                        ("name", name),
                        ("kind", Lower(result.Kind)),
                        ("status", Lower(result.Status)),
                        ("date", Value(result.Date?.ToString())),
                        ("start", Day(result.Date?.First)),
                        ("end", Day(result.Date?.Last)),
                        ("disputed", result.Disputed.IsEmpty ? null : (PropertyValue)result.Disputed)
                    )
                )
            );
        }

        foreach (var (cases, result, _) in named)
        {
            var roles = Roles(cases);
            foreach (var item in cases)
            {
                var id = ids[(item.Document, item.Number)];
                foreach (var report in item.Reports)
                {
                    Report(item.Document, id, report, result.Place, roles);
                    if (report.PartOf is { } frame && ids.TryGetValue((item.Document, frame), out var whole) && whole != id)
                    {
                        links.Add(RelationshipType.PartOf, id, whole, string.Empty, Sentence(item.Document, report.Evidence.Sentence));
                    }
                }
            }
        }
    }

    // What tells most of a party's part: a host is a participant too. Of two such parts, that of most reports.
    private Dictionary<NodeId, ParticipantRole> Roles(ImmutableArray<MeetingCase> cases) =>
        cases
            .SelectMany(item => item.Reports.SelectMany(report => report.Participants.Select(party => (Id: Node(item.Document, party.Entity), party.Role))))
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

    private void Report(int d, NodeId id, MeetingReport report, NodeId? held, Dictionary<NodeId, ParticipantRole> roles)
    {
        var said = Sentence(d, report.Evidence.Sentence);
        foreach (var party in report.Participants)
        {
            var attendee = Node(d, party.Entity);
            links.Add(RelationshipType.Attends, attendee, id, string.Empty, said, ("role", Lower(roles[attendee])));
        }

        foreach (var place in report.Places.Where(place => Node(d, place) == held))
        {
            links.Add(RelationshipType.HeldIn, id, Node(d, place), string.Empty, said);
        }

        foreach (var about in report.About)
        {
            links.Add(RelationshipType.About, id, Node(d, about), string.Empty, said);
        }

        reports.Add(Reported(d, id, report, report.Status, report.Date, report.Places.IsEmpty ? null : Name(Node(d, report.Places[0]))));
    }

    private void Actions()
    {
        foreach (var deed in Deeds.Of(corpus))
        {
            var id = Unique(
                NodeLabel.Action,
                Cut(
                    Slug.Of(
                        $"{deed.Date?.ToString().Replace('/', ' ')} {deed.Type} {deed.Verb} {string.Join(' ', deed.Actors.Select(Name))} {string.Join(' ', deed.Targets.Select(Name))}"
                    )
                )
            );
            nodes.Add(
                new GraphNode(
                    id,
                    NodeLabel.Action,
                    PropertyBag.Of(
                        ("name", $"{string.Join(", ", deed.Actors.Select(Name))}: {deed.Verb} {string.Join(", ", deed.Targets.Select(Name))}".TrimEnd()),
                        ("type", deed.Type.ToString().ToUpperInvariant()),
                        ("verb", deed.Verb),
                        ("status", Lower(deed.Status)),
                        ("amount", Value(deed.Amount)),
                        ("date", Value(deed.Date?.ToString())),
                        ("start", Day(deed.Date?.First)),
                        ("end", Day(deed.Date?.Last))
                    )
                )
            );
            foreach (var (d, report) in deed.Reports)
            {
                var said = Sentence(d, report.Evidence.Sentence);
                foreach (var actor in report.Actors)
                {
                    links.Add(RelationshipType.Takes, Node(d, actor), id, string.Empty, said);
                }

                foreach (var target in report.Targets)
                {
                    links.Add(RelationshipType.Targets, id, Node(d, target), string.Empty, said);
                }

                foreach (var about in report.About)
                {
                    links.Add(RelationshipType.About, id, Node(d, about), string.Empty, said);
                }

                reports.Add(Reported(d, id, report, report.Status, report.Date, null));
            }
        }
    }

    private GraphRelationship Reported(int d, NodeId id, Fact fact, EventStatus status, Edtf? date, string? place)
    {
        var document = corpus.Documents[d].Document;
        return GraphRelationship.Of(
            RelationshipType.ReportedIn,
            id,
            Sentence(d, fact.Evidence.Sentence),
            PropertyBag.Of(
                ("date", Value(date?.ToString())),
                ("place", Value(place)),
                ("status", Lower(status)),
                ("attributed_to", Value(fact.Evidence.Speaker?.Entity is { } speaker ? Node(d, speaker).Value : fact.Evidence.Speaker?.Text)),
                ("quote", fact.Evidence.Range.In(document.Text)),
                ("rule", fact.Evidence.Rule),
                ("start", fact.Evidence.Range.Start),
                ("end", fact.Evidence.Range.End)
            ),
            $"{fact.Evidence.Range}/{date}/{status}"
        );
    }

    // People first, then countries without a person there, then bodies; each kind by name.
    private List<NodeId> Parties(ImmutableArray<MeetingCase> cases)
    {
        var all = cases
            .SelectMany(item => item.Reports.SelectMany(report => report.Participants.Select(party => Node(item.Document, party.Entity))))
            .Distinct()
            .ToList();
        var people = all.Where(id => Is(id, "person:")).ToList();
        var covered = people.Select(corpus.CountryOf).Where(country => country is not null).Select(country => country!.Value).ToHashSet();
        return
        [
            .. people.Order(),
            .. all.Where(id => Is(id, "country:") && !covered.Contains(id)).Order(),
            .. all.Where(id => Is(id, "organization:") && people.Count == 0).Order(),
        ];
    }

    // The first of a slug has it plain, the next "-2"; what is counted is in the order of documents.
    private NodeId Unique(NodeLabel label, string slug)
    {
        var stem = slug.Length == 0 ? "unnamed" : slug;
        var id = NodeId.OfKey(label, stem);
        var number = numbers.GetValueOrDefault(id, 1);
        var free = id;
        while (!taken.Add(free))
        {
            free = NodeId.OfKey(label, string.Create(CultureInfo.InvariantCulture, $"{stem}-{++number}"));
        }

        numbers[id] = number;
        return free;
    }

    private readonly Dictionary<NodeId, int> numbers = [];

    private static string Cut(string slug) => slug.Length > 120 ? slug[..120].TrimEnd('-') : slug;

    private NodeId Node(int document, int entity) => corpus.Actor(document, entity).Id;

    private NodeId Sentence(int document, int index) =>
        NodeId.OfKey(NodeLabel.Sentence, string.Create(CultureInfo.InvariantCulture, $"{corpus.Documents[document].Document.Id}/{index}"));

    private string Name(NodeId id) => corpus.Actor(id).Name;

    private static bool Is(NodeId id, string prefix) => id.Value.StartsWith(prefix, StringComparison.Ordinal);

    private static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static PropertyValue.Text? Value(string? text) => text is null ? null : new PropertyValue.Text(text);

    private static PropertyValue.Text? Day(DateOnly? day) =>
        day is { } value ? new PropertyValue.Text(value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) : null;
}
