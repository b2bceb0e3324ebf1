using Graph.Model.Names;

namespace Graph.Resolution.Actors;

/// <summary>Entities that are taken for one actor, while they are gathered.</summary>
internal sealed class ActorGroup
{
    private readonly HashSet<int> documents = [];

    public ActorGroup(EntityIndex entities, IEnumerable<ActorKey> members)
    {
        foreach (var member in members)
        {
            Add(entities, member);
        }
    }

    public List<ActorKey> Members { get; } = [];

    /// <summary>Codes of the countries that documents tie it to.</summary>
    public SortedSet<string> States { get; } = new(StringComparer.Ordinal);

    /// <summary>Keys of the titles that documents give it.</summary>
    public HashSet<string> Titles { get; } = new(StringComparer.Ordinal);

    /// <summary>How many documents speak of it.</summary>
    public int Documents => documents.Count;

    /// <summary>One group for each key, in ordinal order.</summary>
    public static List<ActorGroup> By(EntityIndex entities, IEnumerable<ActorKey> all, Func<ActorKey, string> key) =>
        [.. all.GroupBy(key, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => new ActorGroup(entities, group))];

    /// <summary>The name with the most words, then that of most documents; one that a document gives as the other name of another comes after it.</summary>
    public string Name(EntityIndex entities)
    {
        var others = Members.SelectMany(key => entities[key].Aliases).ToHashSet(StringComparer.Ordinal);
        return Members
            .Select(key => entities[key].Name)
            .GroupBy(name => name, StringComparer.Ordinal)
            .OrderBy(group => others.Contains(group.Key))
            .ThenByDescending(group => NameKey.Words(group.Key).Count)
            .ThenByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .First()
            .Key;
    }

    public void Join(EntityIndex entities, ActorGroup other)
    {
        foreach (var member in other.Members)
        {
            Add(entities, member);
        }
    }

    /// <summary>Whether nothing says that the two are of different countries.</summary>
    public bool AgreesWith(ActorGroup other) => States.Count == 0 || other.States.Count == 0 || States.Overlaps(other.States);

    /// <summary>Whether a document speaks of both: then its writer tells them apart.</summary>
    public bool MeetsIn(ActorGroup other) => documents.Overlaps(other.documents);

    /// <summary>One group for each set of countries that no document joins; members without a country go to the largest.</summary>
    public IEnumerable<ActorGroup> SplitByState(EntityIndex entities)
    {
        if (States.Count < 2)
        {
            return [this];
        }

        var sets = new List<SortedSet<string>>();
        foreach (var member in Members.Select(entities.States).Where(states => states.Count > 0))
        {
            var joined = new SortedSet<string>(member, StringComparer.Ordinal);
            foreach (var set in sets.Where(set => set.Overlaps(joined)).ToList())
            {
                joined.UnionWith(set);
                sets.Remove(set);
            }

            sets.Add(joined);
        }

        if (sets.Count < 2)
        {
            return [this];
        }

        var ordered = sets.OrderByDescending(set => Members.Count(key => set.Overlaps(entities.States(key))))
            .ThenBy(set => set.Min, StringComparer.Ordinal)
            .ToList();
        return ordered.Select(set => new ActorGroup(
            entities,
            Members.Where(key => entities.States(key) is { Count: > 0 } states ? set.Overlaps(states) : set == ordered[0])
        ));
    }

    private void Add(EntityIndex entities, ActorKey member)
    {
        Members.Add(member);
        documents.Add(member.Document);
        States.UnionWith(entities.States(member));
        Titles.UnionWith(entities.Titles(member));
    }
}
