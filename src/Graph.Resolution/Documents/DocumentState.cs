using System.Collections.Immutable;
using System.Globalization;
using Graph.Model.Facts;
using Graph.Model.Snapshot;
using Graph.Resolution.Actors;
using Graph.Resolution.Meetings;

namespace Graph.Resolution.Documents;

/// <summary>One document of the corpus with what resolution made of it so far.</summary>
/// <remarks>Equality is identity: a document that is read anew is another one.</remarks>
internal sealed class DocumentState
{
    private readonly NodeId[] sentences;

    public DocumentState(DocumentFacts facts)
    {
        Facts = facts;
        Article = NodeId.OfKey(NodeLabel.Article, facts.Document.Id.Value);
        sentences =
        [
            .. facts.Sentences.Select(sentence =>
                NodeId.OfKey(NodeLabel.Sentence, string.Create(CultureInfo.InvariantCulture, $"{facts.Document.Id}/{sentence.Index}"))
            ),
        ];
        Profiles = new Profile[facts.Entities.Length];
    }

    public DocumentFacts Facts { get; }

    public NodeId Article { get; }

    /// <summary>Of each entity, by its index.</summary>
    public Profile[] Profiles { get; }

    /// <summary>Its meetings as they were read last, in the order of their numbers.</summary>
    public ImmutableArray<MeetingCase> Cases { get; set; } = [];

    /// <summary>When it was published, where it does not say and the corpus does.</summary>
    public Placing? Placed { get; set; }

    public NodeId Sentence(int index) => sentences[index];

    public Actor Actor(int entity) => Profiles[entity].Actor ?? throw new InvalidOperationException("The actors are not settled.");

    public NodeId Node(int entity) => Actor(entity).Id;

    /// <summary>The town or country that the document calls so; <c>null</c> where it calls none so.</summary>
    public Actor? PlaceCalled(string name)
    {
        for (var e = 0; e < Facts.Entities.Length; e++)
        {
            if (Facts.Entities[e].Kind is EntityKind.Place or EntityKind.Country && Facts.Entities[e].Name == name)
            {
                return Actor(e);
            }
        }

        return null;
    }

    public static int Compare(DocumentState one, DocumentState other) => one.Facts.Document.Id.CompareTo(other.Facts.Document.Id);
}
