using System.Collections.Immutable;
using Graph.Model.Facts;

namespace Graph.Resolution.Corrections;

/// <summary>A document's facts with some of them changed. Indexes of entities, and numbers of meetings and actions, stay what they were.</summary>
internal static class FactEditing
{
    /// <summary>Takes a mention from its entity and makes it one of its own, with what its sentence says of it.</summary>
    public static DocumentFacts Split(DocumentFacts facts, Mention mention)
    {
        var (before, after) = (mention.Entity, facts.Entities.Length);
        var entity = new Entity(facts.Entities[before].Kind, mention.Range.In(facts.Document.Text), facts.Entities[before].Code, null, []);
        var mentions = facts.Mentions.Select(item => item == mention ? item with { Entity = after } : item).ToImmutableArray();

        // Where the sentence names the other one too, what it says stays with the other.
        var both = mentions.Any(item => item.Entity == before && item.Sentence == mention.Sentence);
        return facts with
        {
            Entities = facts.Entities.Add(entity),
            Mentions = mentions,
            Facts = both ? facts.Facts : [.. facts.Facts.Select(fact => fact.Evidence.Sentence == mention.Sentence ? Replaced(fact, before, after) : fact)],
        };
    }

    public static DocumentFacts Without(DocumentFacts facts, IReadOnlyCollection<Fact> rejected) =>
        facts with
        {
            Facts = [.. facts.Facts.Where(fact => !rejected.Contains(fact, ReferenceEqualityComparer.Instance))],
        };

    /// <summary>Makes a place one of those that the document knows, so that one of its meetings can be there.</summary>
    public static DocumentFacts WithPlace(DocumentFacts facts, Entity place) =>
        facts.Entities.Any(entity => entity.Kind == place.Kind && entity.Name == place.Name) ? facts : facts with { Entities = facts.Entities.Add(place) };

    private static Fact Replaced(Fact fact, int before, int after)
    {
        int Of(int entity) => entity == before ? after : entity;
        ImmutableArray<int> All(ImmutableArray<int> entities) => [.. entities.Select(Of)];
        var evidence = fact.Evidence with
        {
            Speaker = fact.Evidence.Speaker is { Entity: { } speaker } said ? said with { Entity = Of(speaker) } : fact.Evidence.Speaker,
        };
        return fact switch
        {
            MeetingReport meeting => meeting with
            {
                Evidence = evidence,
                Participants = [.. meeting.Participants.Select(party => party with { Entity = Of(party.Entity) })],
                Places = All(meeting.Places),
                About = All(meeting.About),
            },
            ActionReport action => action with { Evidence = evidence, Actors = All(action.Actors), Targets = All(action.Targets), About = All(action.About) },
            OfficeFact office => office with { Evidence = evidence, Person = Of(office.Person), Of = Of(office.Of) },
            AffiliationFact tie => tie with { Evidence = evidence, Person = Of(tie.Person), With = Of(tie.With) },
            BelongingFact tie => tie with { Evidence = evidence, Organization = Of(tie.Organization), To = Of(tie.To) },
            MembershipFact tie => tie with { Evidence = evidence, Country = Of(tie.Country), Organization = Of(tie.Organization) },
            LocationFact tie => tie with { Evidence = evidence, Place = Of(tie.Place), In = Of(tie.In) },
            _ => throw new ArgumentException($"A fact of a kind that no correction knows: {fact.GetType().Name}.", nameof(fact)),
        };
    }
}
