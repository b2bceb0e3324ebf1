namespace Graph.Resolution.Actors;

/// <summary>The clusters of some names while they are joined.</summary>
internal sealed class Clusters(Constraints constraints)
{
    private readonly Dictionary<NameGroup, List<Cluster>> byGroup = [];
    private readonly Dictionary<Cluster, Cluster> moved = [];
    private readonly List<Cluster> all = [];
    private readonly Dictionary<Profile, Cluster> begun = [];

    public void Add(NameGroup group, IEnumerable<Cluster> clusters)
    {
        var list = clusters.ToList();
        byGroup[group] = list;
        all.AddRange(list);
        foreach (var cluster in list)
        {
            foreach (var profile in cluster.Profiles)
            {
                begun[profile] = cluster;
            }
        }
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
        var from = Home(begun[profile]);
        var rest = from.Profiles.Where(other => other != profile).ToList();
        home.Add(profile);
        begun[profile] = home;
        from.Profiles.Clear();
        if (rest.Count == 0)
        {
            moved[from] = home;
            return;
        }

        var left = new Cluster(rest);
        moved[from] = left;
        all.Add(left);
    }

    /// <summary>Joins what people have judged to be one, unless they have judged it to be two as well.</summary>
    public void Force()
    {
        foreach (var cluster in all.Where(cluster => cluster.Tags.Count > 0).ToList())
        {
            foreach (var tag in cluster.Tags.SelectMany(constraints.SameAs).Order(StringComparer.Ordinal).ToList())
            {
                var one = Home(cluster);
                var other = begun.Keys.Where(profile => profile.Tag == tag).Select(profile => Home(begun[profile])).FirstOrDefault();
                if (other is not null && one != other && !constraints.AreApart(one, other))
                {
                    Join(one, other);
                }
            }
        }
    }

    public List<Cluster> All() => [.. all.Where(cluster => cluster.Profiles.Count > 0)];
}
