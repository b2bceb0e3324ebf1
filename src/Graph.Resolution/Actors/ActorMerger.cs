using System.Collections.Immutable;
using Graph.Model.Facts;
using Graph.Model.Names;
using Graph.Model.Snapshot;

namespace Graph.Resolution.Actors;

/// <summary>Decides which entities of different documents are the same.</summary>
/// <remarks>Countries by code; places and issues by name; bodies by name or acronym, unless their states differ; people by full name in any word
/// order, unless the countries of their offices differ, and a single name joins the only person who has it. Everything is compared in a fixed
/// order, so the order of documents does not matter.</remarks>
internal static class ActorMerger
{
    public static ImmutableArray<Actor> Merge(ImmutableArray<DocumentFacts> documents)
    {
        var groups = new List<(EntityKind Kind, List<ActorKey> Members)>();
        foreach (var kind in Enum.GetValues<EntityKind>())
        {
            groups.AddRange(Group(documents, kind).Select(members => (kind, members)));
        }

        var taken = new HashSet<NodeId>();
        return [.. groups.Select(group => Build(documents, group.Kind, group.Members, taken))];
    }

    private static IEnumerable<List<ActorKey>> Group(ImmutableArray<DocumentFacts> documents, EntityKind kind)
    {
        var all = Enumerable
            .Range(0, documents.Length)
            .SelectMany(d =>
                Enumerable.Range(0, documents[d].Entities.Length).Where(e => documents[d].Entities[e].Kind == kind).Select(e => new ActorKey(d, e))
            )
            .ToList();
        return kind switch
        {
            EntityKind.Country => By(all, key => Entity(documents, key).Code!),
            EntityKind.Person => People(documents, all),
            EntityKind.Organization => Bodies(documents, all),
            _ => By(all, key => NameKey.Of(Entity(documents, key).Name)),
        };
    }

    private static IEnumerable<List<ActorKey>> By(List<ActorKey> all, Func<ActorKey, string> key) =>
        all.GroupBy(key, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => group.ToList());

    private static List<List<ActorKey>> Bodies(ImmutableArray<DocumentFacts> documents, List<ActorKey> all)
    {
        var states = States(documents);
        var groups = By(all, key => $"{NameKey.Of(Entity(documents, key).Name)}/{states.GetValueOrDefault(key)}").ToList();

        // A body whose state one document leaves out is the only one of that name that another gives.
        foreach (var group in groups.Where(group => !states.ContainsKey(group[0])).ToList())
        {
            var name = NameKey.Of(Entity(documents, group[0]).Name);
            var others = groups.Where(other => other != group && NameKey.Of(Entity(documents, other[0]).Name) == name).ToList();
            if (others.Count == 1)
            {
                others[0].AddRange(group);
                groups.Remove(group);
            }
        }

        return groups;
    }

    // The state that a document says a body or person belongs to, by name of the country entity.
    private static Dictionary<ActorKey, string> States(ImmutableArray<DocumentFacts> documents)
    {
        var states = new Dictionary<ActorKey, string>();
        for (var d = 0; d < documents.Length; d++)
        {
            foreach (var fact in documents[d].Facts)
            {
                var (who, of) = fact switch
                {
                    BelongingFact belonging => (belonging.Organization, belonging.To),
                    OfficeFact office when office.Evidence.Rule == "office" => (office.Person, office.Of),
                    _ => (-1, -1),
                };
                if (who >= 0 && documents[d].Entities[of].Code is { } code)
                {
                    states.TryAdd(new ActorKey(d, who), code);
                }
            }
        }

        return states;
    }

    private static List<List<ActorKey>> People(ImmutableArray<DocumentFacts> documents, List<ActorKey> all)
    {
        var states = States(documents);
        var groups = new List<List<ActorKey>>();
        foreach (var group in By(all.Where(key => WordCount(documents, key) > 1).ToList(), key => NameKey.Unordered(Entity(documents, key).Name)))
        {
            var known = group
                .Select(key => states.GetValueOrDefault(key))
                .Where(code => code is not null)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
                .ToList();
            if (known.Count < 2)
            {
                groups.Add(group);
                continue;
            }

            // One name, two countries: two people; those without a country go to the country most documents give.
            var most = known
                .OrderByDescending(code => group.Count(key => states.GetValueOrDefault(key) == code))
                .ThenBy(code => code, StringComparer.Ordinal)
                .First();
            groups.AddRange(
                group
                    .GroupBy(key => states.GetValueOrDefault(key) ?? most, StringComparer.Ordinal)
                    .OrderBy(part => part.Key, StringComparer.Ordinal)
                    .Select(part => part.ToList())
            );
        }

        // Shorter forms of one full name: "George Bush" where only one "George W. Bush" is known.
        foreach (var group in groups.ToList())
        {
            var words = NameKey.Words(Entity(documents, group[0]).Name);
            var fuller = groups.Where(other => other != group && Contains(documents, other[0], words) && WordCount(documents, other[0]) > words.Count).ToList();
            if (fuller.Count == 1)
            {
                fuller[0].AddRange(group);
                groups.Remove(group);
            }
        }

        foreach (var single in By(all.Where(key => WordCount(documents, key) <= 1).ToList(), key => NameKey.Of(Entity(documents, key).Name)))
        {
            var words = NameKey.Words(Entity(documents, single[0]).Name);
            var owners = groups.Where(group => WordCount(documents, group[0]) > 1 && Contains(documents, group[0], words)).ToList();
            if (owners.Count == 1)
            {
                owners[0].AddRange(single);
            }
            else
            {
                groups.Add(single);
            }
        }

        return groups;
    }

    private static bool Contains(ImmutableArray<DocumentFacts> documents, ActorKey key, IReadOnlyList<string> words)
    {
        var name = NameKey.Words(Entity(documents, key).Name);
        return words.All(word => name.Contains(word, StringComparer.Ordinal));
    }

    private static int WordCount(ImmutableArray<DocumentFacts> documents, ActorKey key) => NameKey.Words(Entity(documents, key).Name).Count;

    private static Entity Entity(ImmutableArray<DocumentFacts> documents, ActorKey key) => documents[key.Document].Entities[key.Entity];

    private static Actor Build(ImmutableArray<DocumentFacts> documents, EntityKind kind, List<ActorKey> members, HashSet<NodeId> taken)
    {
        var entities = members.Select(key => Entity(documents, key)).ToList();
        var name = entities
            .GroupBy(entity => entity.Name, StringComparer.Ordinal)
            .OrderByDescending(group => NameKey.Words(group.Key).Count)
            .ThenByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .First()
            .Key;
        var code = entities[0].Code;
        var acronym = entities.Select(entity => entity.Acronym).FirstOrDefault(value => value is not null);
        var label = (NodeLabel)kind;
        var id = kind == EntityKind.Country ? NodeId.OfKey(label, code!) : NodeId.OfKey(label, Slugged(name));
        for (var number = 2; !taken.Add(id); number++)
        {
            id = NodeId.OfKey(label, $"{Slugged(name)}-{number}");
        }

        var aliases = entities
            .SelectMany(entity => entity.Aliases.Append(entity.Name))
            .Where(alias => alias != name)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToImmutableArray();
        return new Actor(id, kind, name, code, acronym, aliases, [.. members.OrderBy(key => key.Document).ThenBy(key => key.Entity)]);
    }

    private static string Slugged(string name) => Slug.Of(name) is { Length: > 0 } slug ? slug : "unnamed";
}
