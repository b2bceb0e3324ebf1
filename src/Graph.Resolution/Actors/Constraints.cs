using Graph.Resolution.Judging;

namespace Graph.Resolution.Actors;

/// <summary>What people have decided about actors, by the tags of the entities that they judged.</summary>
internal sealed class Constraints
{
    private readonly Dictionary<string, SortedSet<string>> same = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedSet<string>> other = new(StringComparer.Ordinal);
    private readonly HashSet<string> alone = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);

    public Constraints(Judgements judgements)
    {
        Pairs(same, judgements.SameActor);
        Pairs(other, judgements.OtherActor);
        alone.UnionWith(judgements.AloneActor.Select(Tag));
        foreach (var (actor, name) in judgements.Names)
        {
            names[Tag(actor)] = name;
        }
    }

    public static string Tag(EntityRef entity) => FormattableString.Invariant($"{entity.Document}/{entity.Entity}");

    /// <summary>The entity's tag; <c>null</c> where nobody judged it.</summary>
    public string? TagOf(EntityRef entity)
    {
        if (same.Count == 0 && other.Count == 0 && alone.Count == 0 && names.Count == 0)
        {
            return null;
        }

        var tag = Tag(entity);
        return same.ContainsKey(tag) || other.ContainsKey(tag) || alone.Contains(tag) || names.ContainsKey(tag) ? tag : null;
    }

    /// <summary>All that this tag is judged with.</summary>
    public IEnumerable<string> Partners(string tag) => Of(same, tag).Concat(Of(other, tag));

    public IEnumerable<string> SameAs(string tag) => Of(same, tag);

    public bool IsAlone(string tag) => alone.Contains(tag);

    /// <summary>Whether the tag must not be joined by its name alone to the rest of its group.</summary>
    public bool IsParted(string tag) => alone.Contains(tag) || other.ContainsKey(tag);

    public string? NameOf(Cluster cluster) =>
        cluster.Tags.Order(StringComparer.Ordinal).Select(tag => names.GetValueOrDefault(tag)).LastOrDefault(name => name is not null);

    /// <summary>Whether a judgement keeps the two apart.</summary>
    public bool AreApart(Cluster one, Cluster two) => one.Tags.Count > 0 && two.Tags.Count > 0 && one.Tags.Any(tag => Of(other, tag).Any(two.Tags.Contains));

    /// <summary>Whether rules may join the two.</summary>
    public bool MayJoin(Cluster one, Cluster two) => !one.Tags.Any(alone.Contains) && !two.Tags.Any(alone.Contains) && !AreApart(one, two);

    /// <summary>What people have judged about just these two.</summary>
    public IEnumerable<string> Words(EntityRef one, EntityRef two)
    {
        var (mine, theirs) = (Tag(one), Tag(two));
        if (
            Of(other, mine).Contains(theirs, StringComparer.Ordinal)
            || ((alone.Contains(mine) || alone.Contains(theirs)) && !Of(same, mine).Contains(theirs, StringComparer.Ordinal))
        )
        {
            yield return "two, by a judgement";
        }
        else if (Of(same, mine).Contains(theirs, StringComparer.Ordinal))
        {
            yield return "one, by a judgement";
        }
    }

    private static SortedSet<string> Of(Dictionary<string, SortedSet<string>> pairs, string tag) => pairs.TryGetValue(tag, out var found) ? found : [];

    private static void Pairs(Dictionary<string, SortedSet<string>> pairs, IEnumerable<(EntityRef One, EntityRef Other)> judged)
    {
        foreach (var (one, two) in judged)
        {
            Add(Tag(one), Tag(two));
            Add(Tag(two), Tag(one));
        }

        void Add(string from, string to)
        {
            if (!pairs.TryGetValue(from, out var set))
            {
                pairs[from] = set = new SortedSet<string>(StringComparer.Ordinal);
            }

            set.Add(to);
        }
    }
}
