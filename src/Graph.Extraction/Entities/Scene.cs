using System.Collections.Immutable;
using Graph.Extraction.Mentions;
using Graph.Extraction.Reading;
using Graph.Model.Facts;

namespace Graph.Extraction.Entities;

/// <summary>A passage with its names read and everyone in it identified: what fact rules work on.</summary>
/// <param name="Passage">The tokens.</param>
/// <param name="Entities">Who and what there is.</param>
/// <param name="Names">The names as found, titles and gatherings among them, in text order.</param>
/// <param name="Mentions">Who is meant where, in text order.</param>
/// <param name="Offices">Who holds what.</param>
internal sealed record Scene(Passage Passage, EntityTable Entities, NameLayer Names, ImmutableArray<EntityMention> Mentions, ImmutableArray<Office> Offices)
{
    private readonly Dictionary<int, int> countryOf = Countries(Entities, Offices);

    /// <summary>Mentions that begin within the tokens, in order.</summary>
    public IEnumerable<EntityMention> Within(TokenSpan span)
    {
        var low = 0;
        var high = Mentions.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Mentions[middle].Span.First < span.First)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        for (var i = low; i < Mentions.Length && Mentions[i].Span.First < span.End; i++)
        {
            yield return Mentions[i];
        }
    }

    /// <summary>Whether an entity can act: a person, a country or an organisation.</summary>
    public bool IsActor(int entity) => Entities.Kind(entity) is EntityKind.Person or EntityKind.Country or EntityKind.Organization;

    /// <summary>The country a person acts for, by entity index; the entity itself for a country; <c>null</c> where not known.</summary>
    public int? CountryOf(int entity)
    {
        if (Entities.Kind(entity) == EntityKind.Country)
        {
            return entity;
        }

        if (Entities.Kind(entity) == EntityKind.Organization)
        {
            return Entities.StateOf(entity);
        }

        return countryOf.TryGetValue(entity, out var country) ? country : null;
    }

    // Of several offices of a person the first.
    private static Dictionary<int, int> Countries(EntityTable entities, ImmutableArray<Office> offices)
    {
        var found = new Dictionary<int, int>();
        foreach (var office in offices)
        {
            if (office.Of is { } of && entities.Kind(of) == EntityKind.Country)
            {
                found.TryAdd(office.Person, of);
            }
        }

        return found;
    }
}
