using Graph.App.Composition;
using Graph.Model.Documents;
using Graph.Model.Facts;
using Graph.Model.Snapshot;

namespace Graph.Tests.App.Support;

/// <summary>Rooms that need no word lists: every word that begins with a capital is a person, and all persons of an article take part in one meeting of its name.</summary>
internal static class ShortRoad
{
    public const string Reader = "short";

    public static Rooms Rooms { get; } = new(Reader, Extract, "short", _ => new Merging());

    public static DocumentFacts Extract(Document document)
    {
        var names = document
            .Text.Split([' ', '.', '\n'], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => char.IsUpper(word[0]))
            .Distinct(StringComparer.Ordinal);
        return new DocumentFacts(
            document,
            [new Sentence(0, new TextRange(0, document.Text.Length))],
            [.. names.Select(name => new Entity(EntityKind.Person, name, null, null, []))],
            [],
            []
        );
    }

    public static GraphSnapshot Merge(IEnumerable<DocumentFacts> documents)
    {
        var nodes = new Dictionary<NodeId, GraphNode>();
        var relationships = new List<GraphRelationship>();
        foreach (var facts in documents)
        {
            var key = facts.Document.Id.Value;
            var article = Node(NodeLabel.Article, key, facts.Document.Source);
            var sentence = new GraphNode(
                NodeId.OfKey(NodeLabel.Sentence, key + "/0"),
                NodeLabel.Sentence,
                PropertyBag.Of(("name", facts.Document.Text), ("text", facts.Document.Text), ("start", 0L), ("end", (long)facts.Document.Text.Length))
            );
            var meeting = new GraphNode(
                NodeId.OfKey(NodeLabel.Meeting, key),
                NodeLabel.Meeting,
                PropertyBag.Of(("name", "meeting"), ("kind", "meeting"), ("status", "held"), ("date", "2031-07-10"))
            );
            foreach (var node in (GraphNode[])[article, sentence, meeting])
            {
                nodes.Add(node.Id, node);
            }

            relationships.Add(GraphRelationship.Of(RelationshipType.In, sentence.Id, article.Id, PropertyBag.Empty));
            relationships.Add(GraphRelationship.Of(RelationshipType.ReportedIn, meeting.Id, sentence.Id, PropertyBag.Of(("status", "held"))));
            foreach (var entity in facts.Entities)
            {
                var person = Node(NodeLabel.Person, entity.Name.ToLowerInvariant(), entity.Name);
                nodes[person.Id] = person;
                System.Collections.Immutable.ImmutableArray<string> evidence = [sentence.Id.Value];
                relationships.Add(
                    GraphRelationship.Of(RelationshipType.Attends, person.Id, meeting.Id, PropertyBag.Of(("role", "participant"), ("evidence", evidence)))
                );
            }
        }

        return GraphSnapshot.Of(nodes.Values, relationships);
    }

    private sealed class Merging : IMergedDocuments
    {
        private readonly SortedDictionary<DocumentId, DocumentFacts> inside = [];

        public void Add(IEnumerable<DocumentFacts> documents)
        {
            foreach (var facts in documents)
            {
                inside.Add(facts.Document.Id, facts);
            }
        }

        public void Remove(DocumentId document) => inside.Remove(document);

        public GraphSnapshot Snapshot() => Merge(inside.Values);
    }

    private static GraphNode Node(NodeLabel label, string key, string name) => new(NodeId.OfKey(label, key), label, PropertyBag.Of(("name", name)));
}
