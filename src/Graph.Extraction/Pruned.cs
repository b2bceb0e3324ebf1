using System.Collections.Immutable;
using Graph.Model.Facts;

namespace Graph.Extraction;

/// <summary>Leaves out entities that neither a mention nor a fact speaks of, and numbers the rest anew.</summary>
internal static class Pruned
{
    public static DocumentFacts Of(DocumentFacts read)
    {
        var used = new bool[read.Entities.Length];
        foreach (var mention in read.Mentions)
        {
            used[mention.Entity] = true;
        }

        foreach (var entity in read.Facts.SelectMany(Entities))
        {
            used[entity] = true;
        }

        var number = new int[used.Length];
        var next = 0;
        for (var i = 0; i < used.Length; i++)
        {
            number[i] = used[i] ? next++ : -1;
        }

        return next == used.Length
            ? read
            : read with
            {
                Entities = [.. read.Entities.Where((_, index) => used[index])],
                Mentions = [.. read.Mentions.Select(mention => mention with { Entity = number[mention.Entity] })],
                Facts = [.. read.Facts.Select(fact => Renumbered(fact, number))],
            };
    }

    private static IEnumerable<int> Entities(Fact fact)
    {
        var said = fact switch
        {
            OfficeFact office => [office.Person, office.Of],
            AffiliationFact affiliation => [affiliation.Person, affiliation.With],
            BelongingFact belonging => [belonging.Organization, belonging.To],
            MembershipFact membership => [membership.Country, membership.Organization],
            LocationFact location => [location.Place, location.In],
            MeetingReport meeting => meeting.Participants.Select(party => party.Entity).Concat(meeting.Places).Concat(meeting.About),
            ActionReport action => action.Actors.Concat(action.Targets).Concat(action.About),
            _ => Enumerable.Empty<int>(),
        };
        return fact.Evidence.Speaker?.Entity is { } speaker ? said.Append(speaker) : said;
    }

    private static Fact Renumbered(Fact fact, int[] number)
    {
        ImmutableArray<int> All(ImmutableArray<int> entities) => [.. entities.Select(entity => number[entity])];
        var evidence = fact.Evidence.Speaker is { Entity: { } speaker } said
            ? fact.Evidence with
            {
                Speaker = said with { Entity = number[speaker] },
            }
            : fact.Evidence;
        return fact switch
        {
            OfficeFact office => office with { Evidence = evidence, Person = number[office.Person], Of = number[office.Of] },
            AffiliationFact affiliation => affiliation with { Evidence = evidence, Person = number[affiliation.Person], With = number[affiliation.With] },
            BelongingFact belonging => belonging with { Evidence = evidence, Organization = number[belonging.Organization], To = number[belonging.To] },
            MembershipFact membership => membership with
            {
                Evidence = evidence,
                Country = number[membership.Country],
                Organization = number[membership.Organization],
            },
            LocationFact location => location with { Evidence = evidence, Place = number[location.Place], In = number[location.In] },
            MeetingReport meeting => meeting with
            {
                Evidence = evidence,
                Participants = [.. meeting.Participants.Select(party => party with { Entity = number[party.Entity] })],
                Places = All(meeting.Places),
                About = All(meeting.About),
            },
            ActionReport action => action with { Evidence = evidence, Actors = All(action.Actors), Targets = All(action.Targets), About = All(action.About) },
            _ => throw new InvalidOperationException($"{fact.GetType().Name} is not known here."),
        };
    }
}
