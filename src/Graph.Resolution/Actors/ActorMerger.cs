using System.Collections.Immutable;
using Graph.Model.Facts;
using Graph.Model.Names;
using Graph.Model.Snapshot;

namespace Graph.Resolution.Actors;

/// <summary>Decides which entities of different documents are the same.</summary>
/// <remarks>Countries by code; issues by name; places by name, unless documents put them in different countries; bodies and people as
/// <see cref="BodyMerger"/> and <see cref="PeopleMerger"/> say. Everything is compared in a fixed order, so the order of documents does not matter.</remarks>
internal static class ActorMerger
{
    public static ImmutableArray<Actor> Merge(ImmutableArray<DocumentFacts> documents)
    {
        var entities = new EntityIndex(documents);
        var actors = ImmutableArray.CreateBuilder<Actor>();
        foreach (var kind in Enum.GetValues<EntityKind>())
        {
            actors.AddRange(Named(entities, kind, Groups(entities, kind)));
        }

        return actors.ToImmutable();
    }

    private static List<ActorGroup> Groups(EntityIndex entities, EntityKind kind)
    {
        var all = entities.OfKind(kind);
        return kind switch
        {
            EntityKind.Person => PeopleMerger.Merge(entities, all),
            EntityKind.Organization => BodyMerger.Merge(entities, all),
            EntityKind.Country => ActorGroup.By(entities, all, key => entities[key].Code ?? "?" + NameKey.Of(entities[key].Name)),
            EntityKind.Place => [.. ActorGroup.By(entities, all, key => NameKey.Of(entities[key].Name)).SelectMany(group => group.SplitByState(entities))],
            _ => ActorGroup.By(entities, all, key => NameKey.Of(entities[key].Name)),
        };
    }

    // Two actors of one name are told apart by their states, which stay the same whatever else is read; numbers are the last resort.
    private static IEnumerable<Actor> Named(EntityIndex entities, EntityKind kind, List<ActorGroup> groups)
    {
        var label = (NodeLabel)kind;
        var named = groups
            .Select(group => (Group: group, Name: group.Name(entities)))
            .Select(pair => (pair.Group, pair.Name, Slug: Slugged(pair.Name)))
            .ToList();
        var shared = named
            .GroupBy(item => item.Slug, StringComparer.Ordinal)
            .Where(same => same.Count() > 1)
            .Select(same => same.Key)
            .ToHashSet(StringComparer.Ordinal);
        var taken = new HashSet<NodeId>();
        foreach (var (group, name, slug) in named)
        {
            var members = group.Members.Select(key => entities[key]).ToList();
            var code = kind == EntityKind.Country ? members[0].Code : null;
            var stem =
                code
                ?? (
                    shared.Contains(slug) && group.States.Count > 0
                        ? $"{slug}-{string.Join('-', group.States.Select(state => state.ToLowerInvariant()))}"
                        : slug
                );
            var id = NodeId.OfKey(label, stem);
            for (var number = 2; !taken.Add(id); number++)
            {
                id = NodeId.OfKey(label, $"{stem}-{number}");
            }

            var acronym = members
                .Select(entity => entity.Acronym)
                .Where(value => value is not null)
                .GroupBy(value => value, StringComparer.Ordinal)
                .OrderByDescending(same => same.Count())
                .ThenBy(same => same.Key, StringComparer.Ordinal)
                .FirstOrDefault()
                ?.Key;
            var aliases = members
                .SelectMany(entity => entity.Aliases.Append(entity.Name))
                .Where(alias => alias != name)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
                .ToImmutableArray();
            yield return new Actor(id, kind, name, code, acronym, aliases, [.. group.Members.OrderBy(key => key.Document).ThenBy(key => key.Entity)]);
        }
    }

    private static string Slugged(string name) => Slug.Of(name) is { Length: > 0 } slug ? slug : "unnamed";
}
