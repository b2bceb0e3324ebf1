using System.Globalization;
using Graph.Model.Facts;
using Graph.Model.Names;
using Graph.Model.Snapshot;
using Graph.Resolution.Actors;
using Graph.Resolution.Documents;

namespace Graph.Resolution.Writing;

/// <summary>Writes actors, and documents with their sentences, mentions and what they say of who belongs where.</summary>
internal static class DocumentWriter
{
    public static Fragment Of(Actor actor)
    {
        var fragment = new Fragment();
        fragment.Nodes.Add(
            new GraphNode(
                actor.Id,
                (NodeLabel)actor.Kind,
                PropertyBag.Of(("name", actor.Name), ("iso", Texts.Value(actor.Code)), ("acronym", Texts.Value(actor.Acronym)), ("aliases", actor.Aliases))
            )
        );
        return fragment;
    }

    public static Fragment Of(DocumentState doc)
    {
        var fragment = new Fragment();
        Article(doc, fragment);
        foreach (var mention in doc.Facts.Mentions.DistinctBy(mention => (doc.Node(mention.Entity), mention.Sentence, mention.Range)))
        {
            fragment.Relationships.Add(
                GraphRelationship.Of(
                    RelationshipType.Mentions,
                    doc.Sentence(mention.Sentence),
                    doc.Node(mention.Entity),
                    PropertyBag.Of(("text", mention.Range.In(doc.Facts.Document.Text)), ("start", mention.Range.Start), ("end", mention.Range.End)),
                    mention.Range.ToString()
                )
            );
        }

        foreach (var fact in doc.Facts.Facts)
        {
            Link(doc, fact, fragment);
        }

        return fragment;
    }

    private static void Article(DocumentState doc, Fragment fragment)
    {
        var document = doc.Facts.Document;
        fragment.Nodes.Add(
            new GraphNode(
                doc.Article,
                NodeLabel.Article,
                PropertyBag.Of(
                    ("name", document.Metadata.Title ?? Path.GetFileNameWithoutExtension(document.Source)),
                    ("title", Texts.Value(document.Metadata.Title)),
                    ("publisher", Texts.Value(document.Metadata.Publisher)),
                    ("published", Texts.Value(document.Metadata.Published?.ToString())),
                    ("placed", document.Metadata.Published is null ? Texts.Value(doc.Placed?.Published.ToString()) : null),
                    ("placed_because", document.Metadata.Published is null ? Texts.Value(doc.Placed?.Because) : null),
                    ("url", Texts.Value(document.Metadata.Url)),
                    ("source", document.Source),
                    ("sha256", document.Sha256)
                )
            )
        );
        foreach (var sentence in doc.Facts.Sentences)
        {
            var id = doc.Sentence(sentence.Index);
            fragment.Nodes.Add(
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
            fragment.Relationships.Add(GraphRelationship.Of(RelationshipType.In, id, doc.Article, PropertyBag.Empty));
        }
    }

    private static void Link(DocumentState doc, Fact fact, Fragment fragment)
    {
        var said = doc.Sentence(fact.Evidence.Sentence);
        switch (fact)
        {
            case OfficeFact office:
                fragment.Link(
                    RelationshipType.HoldsOffice,
                    doc.Node(office.Person),
                    doc.Node(office.Of),
                    $"{NameKey.Of(office.Title)}/{office.Status}",
                    said,
                    ("title", office.Title),
                    ("status", Texts.Lower(office.Status))
                );
                break;
            case AffiliationFact affiliation:
                fragment.Link(
                    RelationshipType.AffiliatedWith,
                    doc.Node(affiliation.Person),
                    doc.Node(affiliation.With),
                    NameKey.Of(affiliation.Title ?? string.Empty),
                    said,
                    ("title", Texts.Value(affiliation.Title))
                );
                break;
            case BelongingFact belonging:
                fragment.Link(RelationshipType.BelongsTo, doc.Node(belonging.Organization), doc.Node(belonging.To), string.Empty, said);
                break;
            case MembershipFact membership:
                fragment.Link(RelationshipType.MemberOf, doc.Node(membership.Country), doc.Node(membership.Organization), string.Empty, said);
                break;
            case LocationFact location:
                fragment.Link(RelationshipType.LocatedIn, doc.Node(location.Place), doc.Node(location.In), string.Empty, said);
                break;
        }
    }
}
