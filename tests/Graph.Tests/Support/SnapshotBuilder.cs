using System.Collections.Immutable;
using System.Globalization;
using Graph.Model.Dates;
using Graph.Model.Snapshot;

namespace Graph.Tests.Support;

/// <summary>Builds a graph by hand. Every method gives the id of what it added; <see cref="Build"/> ends it.</summary>
internal sealed class SnapshotBuilder
{
    private readonly List<GraphNode> nodes = [];
    private readonly List<GraphRelationship> relationships = [];
    private readonly Dictionary<NodeId, int> sentences = [];

    public NodeId Person(string name, params string[] aliases) => Add(NodeId.Of(NodeLabel.Person, name), NodeLabel.Person, name, Aliases(aliases));

    public NodeId Country(string iso, string name, params string[] aliases) =>
        Add(NodeId.OfKey(NodeLabel.Country, iso), NodeLabel.Country, name, Aliases(aliases), ("iso", iso));

    public NodeId Organization(string name, string? acronym = null, params string[] aliases) =>
        Add(NodeId.Of(NodeLabel.Organization, name), NodeLabel.Organization, name, Aliases(aliases), ("acronym", Text(acronym)));

    public NodeId Place(string name, params string[] aliases) => Add(NodeId.Of(NodeLabel.Place, name), NodeLabel.Place, name, Aliases(aliases));

    public NodeId Issue(string name, params string[] aliases) => Add(NodeId.Of(NodeLabel.Issue, name), NodeLabel.Issue, name, Aliases(aliases));

    /// <summary>A meeting that the parties attend. The date is EDTF.</summary>
    public NodeId Meeting(string key, string kind, string status, string? date, params NodeId[] parties)
    {
        var id = Add(
            NodeId.OfKey(NodeLabel.Meeting, key),
            NodeLabel.Meeting,
            key,
            ("kind", kind),
            ("status", status),
            ("date", Text(date)),
            ("start", Text(Day(date, first: true))),
            ("end", Text(Day(date, first: false)))
        );
        foreach (var party in parties)
        {
            Link(RelationshipType.Attends, party, id, ("role", "participant"));
        }

        return id;
    }

    /// <summary>An action that <paramref name="actor"/> takes. The date is EDTF.</summary>
    public NodeId Action(string key, string type, string verb, string status, string? date, NodeId? actor, NodeId? target, NodeId? about = null)
    {
        var id = Add(
            NodeId.OfKey(NodeLabel.Action, key),
            NodeLabel.Action,
            key,
            ("type", type),
            ("verb", verb),
            ("status", status),
            ("date", Text(date)),
            ("start", Text(Day(date, first: true))),
            ("end", Text(Day(date, first: false)))
        );
        if (actor is { } who)
        {
            Link(RelationshipType.Takes, who, id);
        }

        if (target is { } whom)
        {
            Link(RelationshipType.Targets, id, whom);
        }

        if (about is { } what)
        {
            Link(RelationshipType.About, id, what);
        }

        return id;
    }

    public NodeId Article(string key, string title, string publisher = "The Courier", string? published = null) =>
        Add(NodeId.OfKey(NodeLabel.Article, key), NodeLabel.Article, title, ("title", title), ("publisher", publisher), ("published", Text(published)));

    /// <summary>A further sentence of an article, beginning 1000 characters after the one before.</summary>
    public NodeId Sentence(NodeId article, string text)
    {
        var index = sentences[article] = sentences.GetValueOrDefault(article, -1) + 1;
        var key = $"{article.Value["article:".Length..]}/{index.ToString(CultureInfo.InvariantCulture)}";
        var start = 1000L * index;
        var id = Add(
            NodeId.OfKey(NodeLabel.Sentence, key),
            NodeLabel.Sentence,
            key,
            ("text", text),
            ("index", (long)index),
            ("start", start),
            ("end", start + text.Length)
        );
        Link(RelationshipType.In, id, article);
        return id;
    }

    /// <summary>A sentence that names the entities or, with their properties, reports events: ("status", "held").</summary>
    public void Says(NodeId sentence, NodeId about, string words, params (string Key, PropertyValue? Value)[] properties)
    {
        var node = nodes.Find(n => n.Id == sentence)!;
        var start = node.Properties.Number("start")!.Value + node.Properties.Text("text")!.IndexOf(words, StringComparison.Ordinal);
        var all = properties.Append(("start", start)).Append(("end", start + words.Length));
        if (about.Value.StartsWith("meeting:", StringComparison.Ordinal) || about.Value.StartsWith("action:", StringComparison.Ordinal))
        {
            Link(RelationshipType.ReportedIn, about, sentence, [.. all.Append(("quote", words))]);
        }
        else
        {
            Link(RelationshipType.Mentions, sentence, about, [.. all.Append(("text", words))]);
        }
    }

    public void Office(NodeId person, string title, NodeId of, string status = "current") =>
        Link(RelationshipType.HoldsOffice, person, of, ("title", title), ("status", status));

    public void Link(RelationshipType type, NodeId start, NodeId end, params (string Key, PropertyValue? Value)[] properties) =>
        relationships.Add(GraphRelationship.Of(type, start, end, PropertyBag.Of(properties), relationships.Count.ToString(CultureInfo.InvariantCulture)));

    /// <summary>Replaces one property of a node.</summary>
    public void Set(NodeId id, string key, PropertyValue value)
    {
        var at = nodes.FindIndex(node => node.Id == id);
        var kept = nodes[at].Properties.Where(pair => pair.Key != key).Select(pair => (pair.Key, (PropertyValue?)pair.Value));
        nodes[at] = nodes[at] with { Properties = PropertyBag.Of(kept.Append((key, value))) };
    }

    public GraphSnapshot Build() => GraphSnapshot.Of(nodes, relationships);

    private NodeId Add(NodeId id, NodeLabel label, string name, params (string Key, PropertyValue? Value)[] properties)
    {
        nodes.Add(new GraphNode(id, label, PropertyBag.Of(properties.Append(("name", name)))));
        return id;
    }

    private static (string Key, PropertyValue? Value) Aliases(string[] aliases) =>
        ("aliases", aliases.Length == 0 ? null : (PropertyValue)aliases.ToImmutableArray());

    private static PropertyValue? Text(string? value) => value is null ? null : (PropertyValue)value;

    private static string? Day(string? date, bool first)
    {
        var known = Edtf.TryParse(date, out var edtf) ? edtf : (Edtf?)null;
        return (first ? known?.First : known?.Last)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }
}
