namespace Graph.Resolution.Actors;

/// <summary>Parts the profiles of one name by what excludes each other: countries that no document joins, and times too far apart for one life in office.</summary>
internal static class Parting
{
    // Years without a word of them between two documents, longer than anybody stays in the news without being spoken of.
    private const int Generation = 30;

    /// <summary>One cluster for each set of countries that no document joins.</summary>
    /// <param name="profiles">Of one name, in a fixed order.</param>
    /// <param name="bareApart">Whether those without a country stand by themselves where there are several sets, or go to the largest.</param>
    public static List<Cluster> ByState(IReadOnlyCollection<Profile> profiles, bool bareApart)
    {
        var sets = new List<SortedSet<string>>();
        foreach (var profile in profiles.Where(profile => profile.States.Length > 0))
        {
            var joined = new SortedSet<string>(profile.States, StringComparer.Ordinal);
            for (var i = sets.Count - 1; i >= 0; i--)
            {
                if (sets[i].Overlaps(joined))
                {
                    joined.UnionWith(sets[i]);
                    sets.RemoveAt(i);
                }
            }

            sets.Add(joined);
        }

        if (sets.Count < 2)
        {
            return [new Cluster(profiles)];
        }

        var ordered = sets.Select(set => (Set: set, Documents: profiles.Where(profile => set.Overlaps(profile.States)).Sum(profile => profile.Documents.Count)))
            .OrderByDescending(item => item.Documents)
            .ThenBy(item => item.Set.Min, StringComparer.Ordinal)
            .Select(item => item.Set)
            .ToList();
        var clusters = ordered.Select(set => new Cluster(
            profiles.Where(profile => set.Overlaps(profile.States) || (!bareApart && profile.States.Length == 0 && set == ordered[0]))
        ));
        var bare = profiles.Where(profile => profile.States.Length == 0).ToList();
        return [.. bareApart && bare.Count > 0 ? clusters.Append(new Cluster(bare)) : clusters];
    }

    /// <summary>Parts a cluster at every stretch of a generation in which no document speaks of it; those without a year go to the latest.</summary>
    public static IEnumerable<Cluster> ByTime(Cluster cluster)
    {
        var years = cluster.Years.ToList();
        var cuts = years.Skip(1).Where((year, index) => year - years[index] > Generation).ToList();
        if (cuts.Count == 0)
        {
            return [cluster];
        }

        return cluster
            .Profiles.GroupBy(profile => profile.Year is { } year ? cuts.Count(cut => cut <= year) : cuts.Count)
            .OrderBy(group => group.Key)
            .Select(group => new Cluster(group));
    }
}
