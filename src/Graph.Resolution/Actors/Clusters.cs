namespace Graph.Resolution.Actors;

/// <summary>The clusters of some names while they are joined.</summary>
internal sealed class Clusters(Constraints constraints)
{
    private readonly Dictionary<NameGroup, List<Cluster>> byGroup = [];
    private readonly Dictionary<Cluster, Cluster> moved = [];
    private readonly List<Cluster> all = [];

    public void Add(NameGroup group, IEnumerable<Cluster> clusters)
    {
        var list = clusters.ToList();
        byGroup[group] = list;
        all.AddRange(list);
    }

    /// <summary>The clusters that began with a name; some of them may have been joined to others since.</summary>
    public IReadOnlyList<Cluster> Of(NameGroup group) => byGroup.TryGetValue(group, out var list) ? list : [];

    /// <summary>Where the profiles of a cluster are now.</summary>
    public Cluster Home(Cluster cluster)
    {
        while (moved.TryGetValue(cluster, out var next))
        {
            cluster = next;
        }

        return cluster;
    }

    public void Join(Cluster one, Cluster other)
    {
        one.Join(other);
        moved[other] = one;
    }

    /// <summary>Takes one profile out of its cluster and puts it into another.</summary>
    public void Move(Profile profile, Cluster home)
    {
        var index = all.FindIndex(cluster => cluster.Profiles.Contains(profile));
        var rest = all[index].Profiles.Where(other => other != profile).ToList();
        home.Add(profile);
        if (rest.Count == 0)
        {
            all[index].Profiles.Clear();
            moved[all[index]] = home;
            return;
        }

        var left = new Cluster(rest);
        all[index].Profiles.Clear();
        moved[all[index]] = left;
        all[index] = left;
    }

    /// <summary>Joins what people have judged to be one, unless they have judged it to be two as well.</summary>
    public void Force()
    {
        foreach (var cluster in all.Where(cluster => cluster.Tags.Count > 0).ToList())
        {
            foreach (var tag in cluster.Tags.SelectMany(constraints.SameAs).Order(StringComparer.Ordinal).ToList())
            {
                var one = Home(cluster);
                var other = all.Find(candidate => candidate.Profiles.Exists(profile => profile.Tag == tag));
                if (other is not null && one != other && !constraints.AreApart(one, other))
                {
                    Join(one, other);
                }
            }
        }
    }

    public List<Cluster> All() => [.. all.Where(cluster => cluster.Profiles.Count > 0)];
}
