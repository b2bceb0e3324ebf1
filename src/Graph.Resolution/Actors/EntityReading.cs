using System.Collections.Immutable;
using Graph.Model.Facts;
using Graph.Model.Names;
using Graph.Resolution.Names;

namespace Graph.Resolution.Actors;

/// <summary>What a document says of each of its entities that can tell actors of one name apart.</summary>
internal static class EntityReading
{
    public static ImmutableArray<(SortedSet<string> States, SortedSet<string> Titles)> Of(DocumentFacts facts)
    {
        var read = facts
            .Entities.Select(_ => (States: new SortedSet<string>(StringComparer.Ordinal), Titles: new SortedSet<string>(StringComparer.Ordinal)))
            .ToImmutableArray();
        foreach (var fact in facts.Facts)
        {
            var (who, of) = fact switch
            {
                BelongingFact belonging => (belonging.Organization, belonging.To),
                // An office that was only inferred says nothing that could tell people apart.
                OfficeFact office when !office.Evidence.Rule.EndsWith("inferred", StringComparison.Ordinal) => (office.Person, office.Of),
                LocationFact location => (location.Place, location.In),
                _ => (-1, -1),
            };
            if (who >= 0 && facts.Entities[of].Code is { } code)
            {
                read[who].States.Add(code);
            }

            if (fact is OfficeFact held)
            {
                read[held.Person].Titles.Add(NameKey.Of(held.Title));
            }
        }

        return read;
    }

    /// <summary>Under which name an entity is gathered; of a place or body that has another name now, that one.</summary>
    public static string Key(Entity entity) =>
        entity.Kind switch
        {
            EntityKind.Country => entity.Code ?? "?" + NameKey.Of(entity.Name),
            EntityKind.Place or EntityKind.Organization => FormerNames.Present(entity.Kind, Written(entity.Kind, entity.Name)),
            _ => Written(entity.Kind, entity.Name),
        };

    /// <summary>Whether a place or body has another name now.</summary>
    public static bool IsFormer(EntityKind kind, string name) =>
        kind is EntityKind.Place or EntityKind.Organization && Written(kind, name) is var key && FormerNames.Present(kind, key) != key;

    /// <summary>A name as names of its kind are compared.</summary>
    public static string Written(EntityKind kind, string name)
    {
        switch (kind)
        {
            case EntityKind.Person:
                var person = PersonName.Of(name);
                return string.Join(' ', person.Words.Order(StringComparer.Ordinal)) + (person.Generation is { } mark ? " " + mark : string.Empty);
            case EntityKind.Organization:
                return BodyNames.Key(name);
            default:
                return NameKey.Of(name);
        }
    }
}
