using Graph.Model.Facts;
using Graph.Model.Names;

namespace Graph.Resolution.Actors;

/// <summary>Profiles that are taken for one actor, while they are gathered.</summary>
internal sealed class Cluster
{
    private readonly HashSet<string> tags = new(StringComparer.Ordinal);

    public Cluster(IEnumerable<Profile> profiles)
    {
        foreach (var profile in profiles)
        {
            Add(profile);
        }
    }

    public List<Profile> Profiles { get; } = [];

    /// <summary>Codes of the countries that documents tie it to.</summary>
    public SortedSet<string> States { get; } = new(StringComparer.Ordinal);

    /// <summary>Keys of the titles that documents give it.</summary>
    public HashSet<string> Titles { get; } = new(StringComparer.Ordinal);

    /// <summary>Years in which documents speak of it.</summary>
    public SortedSet<int> Years { get; } = [];

    /// <summary>How many documents speak of it.</summary>
    public int Documents { get; private set; }

    /// <summary>The judged entities that are in it.</summary>
    public IReadOnlySet<string> Tags => tags;

    public void Add(Profile profile)
    {
        Profiles.Add(profile);
        States.UnionWith(profile.States);
        Titles.UnionWith(profile.Titles);
        Documents += profile.Documents.Count;
        if (profile.Year is { } year)
        {
            Years.Add(year);
        }

        if (profile.Tag is { } tag)
        {
            tags.Add(tag);
        }
    }

    public void Join(Cluster other)
    {
        foreach (var profile in other.Profiles)
        {
            Add(profile);
        }

        other.Profiles.Clear();
    }

    /// <summary>Whether nothing says that the two are of different countries.</summary>
    public bool AgreesWith(Cluster other) => States.Count == 0 || other.States.Count == 0 || States.Overlaps(other.States);

    /// <summary>Whether a document speaks of both: then its writer tells them apart.</summary>
    public bool MeetsIn(Cluster other) => Profiles.Exists(mine => other.Profiles.Exists(mine.MeetsIn));

    /// <summary>The years between the nearest documents of the two; <c>null</c> where no year is known of one.</summary>
    public int? YearsFrom(Cluster other) =>
        Years.Count == 0 || other.Years.Count == 0 ? null
        : Years.Max < other.Years.Min ? other.Years.Min - Years.Max
        : other.Years.Max < Years.Min ? Years.Min - other.Years.Max
        : Years.Count == 1 ? Nearest(Years.Min, other.Years)
        : other.Years.Count == 1 ? Nearest(other.Years.Min, Years)
        : 0;

    /// <summary>The name with the most words (a body's rather without "the"), then that of most documents; one that a document gives as the other name of another comes after it, and one of before
    /// after that of today.</summary>
    public string Name()
    {
        var others = Profiles.SelectMany(profile => profile.Aliases).ToHashSet(StringComparer.Ordinal);
        return Profiles
            .GroupBy(profile => profile.Name, StringComparer.Ordinal)
            .OrderBy(group => others.Contains(group.Key))
            .ThenBy(group => EntityReading.IsFormer(Profiles[0].Kind, group.Key))
            .ThenBy(group => Profiles[0].Kind == EntityKind.Organization && group.Key.StartsWith("the ", StringComparison.OrdinalIgnoreCase))
            .ThenByDescending(group => NameKey.Words(group.Key).Count(word => word.Length > 1))
            .ThenByDescending(group => NameKey.Words(group.Key).Count)
            .ThenByDescending(group => group.Sum(profile => profile.Documents.Count))
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .First()
            .Key;
    }

    private static int Nearest(int year, SortedSet<int> years) => years.Min(other => Math.Abs(other - year));
}
