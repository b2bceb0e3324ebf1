using System.Collections.Immutable;
using Graph.Model.Snapshot;

namespace Graph.Tests.Export;

/// <summary>Small snapshots, built by hand, of people and meetings that never were.</summary>
internal static class Some
{
    /// <summary>What breaks writers: both quotes, backslashes (one before a u), tab, line ends, a control character, an emoji, three scripts.</summary>
    public const string Awkward = "a \"b\" 'c' C:\\users\\ \t\r\n\u0001 😀 محمد 王毅 <x> & ; // {y} \u2028 ,";

    public static GraphNode Person(string name, params string[] aliases) =>
        new(
            NodeId.Of(NodeLabel.Person, name),
            NodeLabel.Person,
            PropertyBag.Of(("name", name), ("aliases", aliases.Length == 0 ? null : aliases.ToImmutableArray()))
        );

    public static GraphNode Country(string iso, string name) =>
        new(NodeId.OfKey(NodeLabel.Country, iso), NodeLabel.Country, PropertyBag.Of(("name", name), ("iso", iso)));

    public static GraphNode Meeting(string key, string name, params (string Key, PropertyValue? Value)[] more) =>
        new(
            NodeId.OfKey(NodeLabel.Meeting, key),
            NodeLabel.Meeting,
            PropertyBag.Of([
                ("name", name),
                ("kind", "talks"),
                ("status", "held"),
                ("date", "2031-05"),
                ("start", "2031-05-01"),
                ("end", "2031-05-31"),
                .. more,
            ])
        );

    public static GraphNode Article(string key, string title) =>
        new(NodeId.OfKey(NodeLabel.Article, key), NodeLabel.Article, PropertyBag.Of(("name", title), ("title", title)));

    public static GraphNode Sentence(string key, string text, long index) =>
        new(
            NodeId.OfKey(NodeLabel.Sentence, key),
            NodeLabel.Sentence,
            PropertyBag.Of(("name", key), ("text", text), ("index", index), ("start", 0), ("end", text.Length))
        );

    public static GraphRelationship Link(GraphNode start, RelationshipType type, GraphNode end, params (string Key, PropertyValue? Value)[] properties) =>
        GraphRelationship.Of(type, start.Id, end.Id, PropertyBag.Of(properties));

    /// <summary>Two people and a country in talks, one awkward alias, one sentence of evidence.</summary>
    public static GraphSnapshot Talks()
    {
        var ana = Person("Ana Quispe", "Quispe", Awkward);
        var tui = Person("Tūī Ngata");
        var bolivia = Country("BO", "Bolivia");
        var talks = Meeting("talks-2031-05", "Talks", ("disputed", ImmutableArray.Create("date")), ("open", true));
        var article = Article("a1", "Talks \"soon\"");
        var sentence = Sentence("a1/0", Awkward, 0);
        return GraphSnapshot.Of(
            [sentence, article, talks, bolivia, tui, ana],
            [
                Link(ana, RelationshipType.Attends, talks, ("role", "host"), ("evidence", ImmutableArray.Create("sentence:a1/0"))),
                Link(tui, RelationshipType.Attends, talks, ("role", "participant")),
                Link(bolivia, RelationshipType.Attends, talks, ("role", "participant")),
                Link(ana, RelationshipType.HoldsOffice, bolivia, ("title", "Foreign Minister"), ("status", "current")),
                Link(talks, RelationshipType.ReportedIn, sentence, ("quote", Awkward), ("start", 0), ("end", 4)),
                Link(sentence, RelationshipType.Mentions, ana, ("text", "Ana Quispe")),
                Link(sentence, RelationshipType.In, article),
            ]
        );
    }

    /// <summary>What <paramref name="write"/> writes.</summary>
    public static string Text(Action<TextWriter> write)
    {
        using var writer = new StringWriter();
        write(writer);
        return writer.ToString();
    }
}
