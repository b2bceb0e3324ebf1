using Graph.Model.Facts;

namespace Graph.Resolution.Actors;

/// <summary>Countries by code, issues by name, and places by name unless documents put them in different countries.</summary>
internal static class OtherClusters
{
    public static List<Cluster> Of(IReadOnlyList<NameGroup> groups, Constraints constraints)
    {
        var clusters = new Clusters(constraints);
        foreach (var group in groups)
        {
            var plain = group.Profiles.Where(profile => profile.Tag is null || !constraints.IsParted(profile.Tag)).ToList();
            var parts =
                plain.Count == 0 ? []
                : group.Kind == EntityKind.Place ? Parting.ByState(plain, bareApart: false)
                : [new Cluster(plain)];
            clusters.Add(group, parts.Concat(group.Profiles.Except(plain).Select(profile => new Cluster([profile]))));
        }

        clusters.Force();
        return clusters.All();
    }
}
