using System.Collections.Immutable;
using Graph.Model.Snapshot;
using Graph.Scenarios.Scoring;

namespace Graph.Scenarios.Support;

/// <summary>A graph made from gold: a perfect answer, or one with mistakes of the kinds that programs make.</summary>
internal sealed class GoldGraph
{
    private static readonly Dictionary<string, string> CountryNames = new(StringComparer.Ordinal)
    {
        ["US"] = "United States",
        ["KR"] = "South Korea",
        ["TW"] = "Taiwan",
        ["MY"] = "Malaysia",
    };

    private static readonly ImmutableArray<string> WrongDates = ["2001-09", "XXXX-07-11", "[2025-07-11,2025-11-07]", "2025-06~", "2014/2016", "1995-02-02?"];

    private readonly Dictionary<NodeId, GraphNode> nodes = [];
    private readonly List<GraphRelationship> relationships = [];
    private readonly Random random;
    private readonly double noise;
    private int links;

    private GoldGraph(Random random, double noise) => (this.random, this.noise) = (random, noise);

    /// <param name="noise">How often each thing goes wrong, from 0 (never) to 1.</param>
    public static GraphSnapshot Of(GoldDocument gold, double noise = 0, int seed = 0)
    {
        var graph = new GoldGraph(new Random(seed), noise);
        graph.AddEntities(gold);
        foreach (var (meeting, index) in gold.Meetings.Select((meeting, index) => (meeting, index)))
        {
            graph.AddMeeting(meeting, index);
        }

        foreach (var (relation, index) in gold.Relations.Select((relation, index) => (relation, index)))
        {
            graph.AddAction(relation, index);
        }

        return GraphSnapshot.Of(graph.nodes.Values, graph.relationships);
    }

    private void AddEntities(GoldDocument gold)
    {
        foreach (var code in gold.Countries.Where(_ => Right()))
        {
            Country(code);
        }

        foreach (var person in gold.People.Where(_ => Right()))
        {
            AddPerson(person);
        }

        AddNamed(NodeLabel.Organization, gold.Organizations, "Ministry of Weather");
        AddNamed(NodeLabel.Place, gold.Places, "Atlantis");
        AddNamed(NodeLabel.Issue, gold.Issues, "weather");
    }

    private void AddPerson(GoldPerson person)
    {
        var words = person.Name.Split(' ');
        var name = Right() ? person.Name : words[^1];
        var node = Node(NodeLabel.Person, name, ("aliases", person.Mentions));
        if (person.Country is not null)
        {
            var end = Country(Right() ? person.Country : "ZZ");
            if (!Right())
            {
                var office = Node(NodeLabel.Organization, $"office {person.Country}");
                Link(RelationshipType.BelongsTo, office, end);
                end = office;
            }

            var type = Right() ? RelationshipType.HoldsOffice : RelationshipType.AffiliatedWith;
            Link(type, node, end, ("title", Text(Right() ? person.Office : "visitor")));
        }
        else if (person.Office is not null)
        {
            Link(RelationshipType.AffiliatedWith, node, Node(NodeLabel.Organization, "employer"), ("title", person.Office));
        }

        if (!Right())
        {
            Node(NodeLabel.Person, "Somebody " + words[0]);
        }
    }

    private void AddNamed(NodeLabel label, ImmutableArray<string> names, string wrong)
    {
        foreach (var name in names)
        {
            Node(label, Right() ? name : $"{wrong} {name.Length}", Right() ? [] : [("aliases", ImmutableArray.Create(name.ToUpperInvariant()))]);
        }
    }

    private void AddMeeting(GoldMeeting meeting, int index)
    {
        if (!Right())
        {
            return;
        }

        var node = Node(
            NodeLabel.Meeting,
            $"{meeting.Kind} {index}: {meeting.Anchor}",
            ("kind", Right() ? meeting.Kind : "call"),
            ("status", Right() ? meeting.Status : "held"),
            ("date", Text(Right() ? meeting.Date : Pick(WrongDates)))
        );
        foreach (var person in meeting.Participants.Where(_ => Right()))
        {
            Link(RelationshipType.Attends, Node(NodeLabel.Person, person), node);
        }

        foreach (var code in meeting.Countries.Where(_ => Right()))
        {
            Link(RelationshipType.Attends, Country(code), node);
        }

        if (meeting.Place is not null && Right())
        {
            Link(RelationshipType.HeldIn, node, Node(NodeLabel.Place, Right() ? meeting.Place : "Atlantis"));
        }
    }

    private void AddAction(GoldRelation relation, int index)
    {
        if (!Right())
        {
            return;
        }

        var type = Right() ? RelationScore.Types[relation.Type][^1] : "YIELD";
        var node = Node(NodeLabel.Action, $"{relation.Type} {index}", ("type", type));
        Link(RelationshipType.Takes, Actor(relation.From), node);
        Link(Right() ? RelationshipType.Targets : RelationshipType.About, node, Right() ? Actor(relation.To) : Node(NodeLabel.Issue, relation.To));
    }

    private GraphNode Actor(string name) =>
        name.Length == 2 ? Country(name)
        : nodes.Values.FirstOrDefault(node => node.Name == name && node.Label != NodeLabel.Meeting) is { } known ? known
        : Node(NodeLabel.Issue, name);

    private GraphNode Country(string code) =>
        Add(
            new GraphNode(
                NodeId.OfKey(NodeLabel.Country, code),
                NodeLabel.Country,
                PropertyBag.Of(("iso", code), ("name", CountryNames.GetValueOrDefault(code, "Land of " + code)))
            )
        );

    private GraphNode Node(NodeLabel label, string name, params (string Key, PropertyValue? Value)[] properties) =>
        Add(new GraphNode(NodeId.Of(label, name), label, PropertyBag.Of([("name", name), .. properties])));

    private GraphNode Add(GraphNode node) => nodes.TryAdd(node.Id, node) ? node : nodes[node.Id];

    private void Link(RelationshipType type, GraphNode start, GraphNode end, params (string Key, PropertyValue? Value)[] properties) =>
        relationships.Add(GraphRelationship.Of(type, start.Id, end.Id, PropertyBag.Of(properties), $"{links++}"));

    private static PropertyValue.Text? Text(string? value) => value is null ? null : new PropertyValue.Text(value);

    private bool Right() => random.NextDouble() >= noise;

    private T Pick<T>(ImmutableArray<T> list) => list[random.Next(list.Length)];
}
