using Graph.Model.Names;

namespace Graph.Resolution.Actors;

/// <summary>Decides which organisations of different documents are one.</summary>
/// <remarks>One name, unless their states differ: the foreign ministries of two countries stay two. A body known by its acronym or by another name alone
/// joins the only one that has it and does not belong elsewhere; where two have it, it stays by itself.</remarks>
internal static class BodyMerger
{
    public static List<ActorGroup> Merge(EntityIndex entities, List<ActorKey> all)
    {
        var groups = ActorGroup.By(entities, all, key => NameKey.Of(entities[key].Name)).SelectMany(group => Parted(entities, group)).ToList();
        var owners = new Dictionary<string, List<ActorGroup>>(StringComparer.Ordinal);
        foreach (var group in groups)
        {
            foreach (var name in OtherNames(entities, group))
            {
                if (!owners.TryGetValue(name, out var list))
                {
                    owners[name] = list = [];
                }

                list.Add(group);
            }
        }

        var joined = new HashSet<ActorGroup>();
        foreach (var group in groups)
        {
            var name = NameKey.Of(entities[group.Members[0]].Name);
            if (!owners.TryGetValue(name, out var list))
            {
                continue;
            }

            var fit = list.Where(owner => owner != group && !joined.Contains(owner) && owner.AgreesWith(group)).ToList();
            if (fit.Count == 1)
            {
                fit[0].Join(entities, group);
                joined.Add(group);
            }
        }

        groups.RemoveAll(joined.Contains);
        return groups;
    }

    // A body whose state a document leaves out is the only one of that name that others give; between two states it is neither.
    private static IEnumerable<ActorGroup> Parted(EntityIndex entities, ActorGroup group)
    {
        if (group.SplitByState(entities).Skip(1).Any())
        {
            var stated = group.Members.Where(key => entities.States(key).Count > 0);
            var bare = group.Members.Where(key => entities.States(key).Count == 0).ToList();
            var parts = new ActorGroup(entities, stated).SplitByState(entities);
            return bare.Count == 0 ? parts : parts.Append(new ActorGroup(entities, bare));
        }

        return [group];
    }

    // Acronyms, and other names long enough to be no common noun.
    private static IEnumerable<string> OtherNames(EntityIndex entities, ActorGroup group)
    {
        var own = NameKey.Of(entities[group.Members[0]].Name);
        return group
            .Members.Select(key => entities[key])
            .SelectMany(entity => entity.Aliases.Where(alias => IsAcronym(alias) || NameKey.Words(alias).Count > 2).Append(entity.Acronym ?? string.Empty))
            .Select(NameKey.Of)
            .Where(name => name.Length > 1 && name != own)
            .Distinct(StringComparer.Ordinal);
    }

    private static bool IsAcronym(string name) => name.Length is > 1 and < 9 && name.Count(char.IsUpper) > 1 && !name.Contains(' ', StringComparison.Ordinal);
}
