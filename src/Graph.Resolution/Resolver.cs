using Graph.Model.Documents;
using Graph.Model.Facts;
using Graph.Model.Snapshot;
using Graph.Resolution.Actors;
using Graph.Resolution.Documents;
using Graph.Resolution.Judging;
using Graph.Resolution.Reasons;

namespace Graph.Resolution;

/// <summary>From the facts of all documents to one graph. Pure: the same documents give the same graph in whatever order they come.</summary>
public static class Resolver
{
    /// <exception cref="ArgumentException">A document is given twice.</exception>
    public static GraphSnapshot Resolve(IEnumerable<DocumentFacts> documents) => Resolve(documents, Judgements.None);

    /// <param name="documents">In any order.</param>
    /// <param name="judgements">What people have decided.</param>
    /// <exception cref="ArgumentException">A document is given twice.</exception>
    public static GraphSnapshot Resolve(IEnumerable<DocumentFacts> documents, Judgements judgements)
    {
        ArgumentNullException.ThrowIfNull(judgements);
        return Of(documents, judgements).Snapshot();
    }

    /// <summary>Why two entities are, or are not, one actor. Looks at those documents alone that use one of the two names.</summary>
    /// <param name="documents">In any order.</param>
    /// <param name="judgements">What people have decided.</param>
    /// <param name="graph">What the documents give with these judgements.</param>
    /// <param name="one">Is mentioned in its document.</param>
    /// <param name="other">Likewise.</param>
    /// <exception cref="ArgumentException">A document is missing, or has no mention of such an entity.</exception>
    public static Decision Explain(IReadOnlyCollection<DocumentFacts> documents, Judgements judgements, GraphSnapshot graph, EntityRef one, EntityRef other)
    {
        var (first, second) = (Find(documents, one), Find(documents, other));
        var names = new[] { Name(first, one), Name(second, other) };
        var constraints = new Constraints(judgements);
        var index = new ActorIndex(constraints);
        var states = new Dictionary<DocumentId, DocumentState>();
        foreach (var facts in documents.Where(facts => facts.Entities.Any(entity => names.Contains((entity.Kind, EntityReading.Key(entity))))))
        {
            states.Add(facts.Document.Id, new DocumentState(facts));
            index.Add(states[facts.Document.Id]);
        }

        return Explanation.Of(
            states[one.Document].Profiles[one.Entity],
            states[other.Document].Profiles[other.Entity],
            Meant(graph, first, one.Entity),
            Meant(graph, second, other.Entity),
            constraints.Words(one, other)
        );
    }

    /// <summary>Why two documents' meetings are, or are not, one.</summary>
    /// <exception cref="ArgumentException">A document is given twice or is missing, or has no such meeting.</exception>
    public static Decision Explain(IEnumerable<DocumentFacts> documents, Judgements judgements, MeetingRef one, MeetingRef other) =>
        Of(documents, judgements).Explain(one, other);

    private static DocumentFacts Find(IEnumerable<DocumentFacts> documents, EntityRef entity) =>
        documents.FirstOrDefault(facts => facts.Document.Id == entity.Document && entity.Entity >= 0 && entity.Entity < facts.Entities.Length)
        ?? throw new ArgumentException($"There is no entity {entity.Entity} of '{entity.Document}'.", nameof(entity));

    private static (EntityKind, string) Name(DocumentFacts facts, EntityRef entity) =>
        (facts.Entities[entity.Entity].Kind, EntityReading.Key(facts.Entities[entity.Entity]));

    // Words that mean several, "they", lead to several nodes: the one is meant that all mentions lead to, and that has the name.
    private static GraphNode Meant(GraphSnapshot graph, DocumentFacts facts, int entity)
    {
        var (doc, named) = (new DocumentState(facts), facts.Entities[entity]);
        return facts
                .Mentions.Where(mention => mention.Entity == entity)
                .Select(mention =>
                    graph
                        .Outgoing(doc.Sentence(mention.Sentence))
                        .Where(link => link.Type == RelationshipType.Mentions && link.Properties.Number("start") == mention.Range.Start)
                        .Select(link => graph.Node(link.End))
                        .Where(node => node.Label == (NodeLabel)named.Kind)
                )
                .Aggregate((IEnumerable<GraphNode>?)null, (common, nodes) => common?.Intersect(nodes) ?? nodes)
                ?.OrderByDescending(node => node.Name == named.Name || node.Properties.Texts("aliases").Contains(named.Name, StringComparer.Ordinal))
                .ThenBy(node => node.Id)
                .FirstOrDefault()
            ?? throw new ArgumentException($"Nothing in '{facts.Document.Id}' mentions the entity {entity}.", nameof(entity));
    }

    private static Corpus Of(IEnumerable<DocumentFacts> documents, Judgements judgements)
    {
        var corpus = new Corpus(judgements);
        corpus.AddAll(documents);
        return corpus;
    }
}
