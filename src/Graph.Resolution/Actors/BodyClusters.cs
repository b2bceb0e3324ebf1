namespace Graph.Resolution.Actors;

/// <summary>Decides which profiles of organisations are one body.</summary>
/// <remarks>One name, unless their states differ: the foreign ministries of two countries stay two. A body known by its acronym or by another name alone
/// joins the only one that has it, or whose words begin with its letters, and does not belong elsewhere; where two have it, it stays by itself.</remarks>
internal static class BodyClusters
{
    /// <param name="groups">Every name that shares another name with one of them, in a fixed order.</param>
    public static List<Cluster> Of(IReadOnlyList<NameGroup> groups, Constraints constraints)
    {
        var clusters = new Clusters(constraints);
        foreach (var group in groups)
        {
            var plain = group.Profiles.Where(profile => profile.Tag is null || !constraints.IsParted(profile.Tag)).ToList();
            var parts = plain.Count == 0 ? [] : Parting.ByState(plain, bareApart: true);
            clusters.Add(group, parts.Concat(group.Profiles.Except(plain).Select(profile => new Cluster([profile]))));
        }

        clusters.Force();
        Join(groups, groups, clusters, constraints, BodyNames.Others);
        Join(groups, groups.Where(BodyNames.IsAcronym), clusters, constraints, BodyNames.Initials);
        return clusters.All();
    }

    private static void Join(
        IReadOnlyList<NameGroup> groups,
        IEnumerable<NameGroup> known,
        Clusters clusters,
        Constraints constraints,
        Func<NameGroup, IEnumerable<string>> namesOf
    )
    {
        var owners = groups
            .SelectMany(group => namesOf(group).Select(name => (Name: name, Group: group)))
            .ToLookup(pair => pair.Name, pair => pair.Group, StringComparer.Ordinal);
        foreach (var group in known.Where(group => owners.Contains(group.Key)))
        {
            foreach (var cluster in clusters.Of(group).Select(clusters.Home).Where(cluster => cluster.Profiles.Count > 0).Distinct().ToList())
            {
                var fit = owners[group.Key]
                    .SelectMany(owner => clusters.Of(owner).Where(part => BodyNames.Has(part, owner, group.Key, namesOf)))
                    .Select(clusters.Home)
                    .Distinct()
                    .Where(owner => owner != cluster && owner.AgreesWith(cluster) && constraints.MayJoin(owner, cluster))
                    .Take(2)
                    .ToList();
                if (fit.Count == 1)
                {
                    clusters.Join(fit[0], cluster);
                }
            }
        }
    }
}
