using Graph.Resolution.Names;

namespace Graph.Resolution.Actors;

/// <summary>Decides which profiles of people are one person.</summary>
/// <remarks>First what people have judged; then full names, the surest pair first, with country, office and time around them; then each incomplete name, which
/// joins the one person that it can stand for: of several, the one that stands out by country, office, time, or by being spoken of far more often.</remarks>
internal static class PeopleClusters
{
    private const double SameName = 12;

    /// <param name="groups">Every name that is kin to another of them, in a fixed order.</param>
    public static List<Cluster> Of(IReadOnlyList<NameGroup> groups, Constraints constraints)
    {
        var clusters = new Clusters(constraints);
        foreach (var group in groups)
        {
            var plain = group.Profiles.Where(profile => profile.Tag is null || !constraints.IsParted(profile.Tag)).ToList();
            var parts = plain.Count == 0 ? [] : Parting.ByState(plain, bareApart: false).SelectMany(Parting.ByTime).ToList();
            clusters.Add(group, parts.Concat(group.Profiles.Except(plain).Select(profile => new Cluster([profile]))));
        }

        clusters.Force();
        JoinFull(groups, clusters, constraints);
        JoinParts(groups, clusters, constraints);
        return clusters.All();
    }

    private static void JoinFull(IReadOnlyList<NameGroup> groups, Clusters clusters, Constraints constraints)
    {
        var order = groups.Select((group, index) => (group, index)).ToDictionary(pair => pair.group, pair => pair.index);
        var pairs = new List<(double Weight, int One, int Other, Cluster Mine, Cluster Theirs)>();
        foreach (var group in groups)
        {
            var mine = clusters.Of(group);
            foreach (var (kin, name) in group.Kin.Where(pair => pair.Value.Relation == NameRelation.Same && order[group] < order[pair.Key]))
            {
                foreach (var one in mine)
                {
                    pairs.AddRange(clusters.Of(kin).Select(other => (name.Weight + ActorContext.Weight(one, other), order[group], order[kin], one, other)));
                }
            }

            // A judged mention goes back to others of its name where the judgement does not forbid it.
            foreach (var one in mine.Where(one => one.Tags.Count > 0))
            {
                pairs.AddRange(
                    mine.Where(other => other != one && other.Tags.Count == 0)
                        .Select(other => (SameName + ActorContext.Weight(one, other), order[group], order[group], one, other))
                );
            }
        }

        foreach (
            var pair in pairs
                .Where(pair => pair.Weight >= ActorContext.Line)
                .OrderByDescending(pair => pair.Weight)
                .ThenBy(pair => pair.One)
                .ThenBy(pair => pair.Other)
        )
        {
            var (one, other) = (clusters.Home(pair.Mine), clusters.Home(pair.Theirs));
            if (one != other && one.AgreesWith(other) && constraints.MayJoin(one, other) && !one.MeetsIn(other))
            {
                clusters.Join(one, other);
            }
        }
    }

    private static void JoinParts(IReadOnlyList<NameGroup> groups, Clusters clusters, Constraints constraints)
    {
        foreach (
            var group in groups
                .OrderByDescending(group => group.Words.Full)
                .ThenByDescending(group => group.Words.Words.Length)
                .ThenBy(group => group.Key, StringComparer.Ordinal)
        )
        {
            var whole = group.Kin.Where(pair => IsPartOf(group, pair.Key, pair.Value)).ToList();
            if (whole.Count == 0)
            {
                continue;
            }

            var homes = whole
                .SelectMany(pair => clusters.Of(pair.Key).Select(cluster => (Home: clusters.Home(cluster), pair.Value.Weight)))
                .GroupBy(option => option.Home)
                .Select(same => (Home: same.Key, Name: same.Max(option => option.Weight)))
                .ToList();
            foreach (var profile in group.Profiles.Where(profile => profile.Tag is null || !constraints.IsAlone(profile.Tag)))
            {
                if (Meant(new Cluster([profile]), homes, constraints) is { } home && !home.Profiles.Contains(profile))
                {
                    clusters.Move(profile, home);
                }
            }
        }
    }

    // The one that stands out of all that the name can stand for.
    private static Cluster? Meant(Cluster part, List<(Cluster Home, double Name)> homes, Constraints constraints)
    {
        Cluster? best = null;
        var (first, second) = (double.NegativeInfinity, double.NegativeInfinity);
        foreach (var (home, name) in homes)
        {
            if (!home.AgreesWith(part) || !constraints.MayJoin(home, part))
            {
                continue;
            }

            var weight = name + ActorContext.Weight(home, part);
            if (weight < ActorContext.PartLine || home.MeetsIn(part))
            {
                continue;
            }

            weight += ActorContext.Prominence(home);
            if (weight > first)
            {
                (best, first, second) = (home, weight, first);
            }
            else if (weight > second)
            {
                second = weight;
            }
        }

        return first - second >= ActorContext.Margin ? best : null;
    }

    /// <summary>Whether the group's name is the incomplete one of the two.</summary>
    internal static bool IsPartOf(NameGroup group, NameGroup kin, NameComparison name) =>
        name.Relation == NameRelation.Part
        && (
            group.Words.Full != kin.Words.Full
                ? group.Words.Full < kin.Words.Full
                : group.Words.Words.Length != kin.Words.Words.Length && group.Words.Words.Length < kin.Words.Words.Length
        );
}
