using Graph.Resolution.Documents;

namespace Graph.Resolution.Meetings;

/// <summary>Decides which meetings of different documents are one, as <see cref="Likeness"/> says.</summary>
/// <remarks>
/// <para>In three steps, each of which looks at little: cases with a date of a few days come together with those of the same parties and days; every other
/// case goes to the one meeting of these that it fits best; those that fit none come together among themselves. Two meetings of one document stay two.</para>
/// <para>A change of some cases is worked out for those that share parties with them only, and gives what matching all anew would give.</para>
/// </remarks>
internal sealed class MeetingMatcher(MeetingConstraints constraints)
{
    private readonly Dictionary<string, HashSet<MeetingCase>> precise = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<MeetingCase>> loose = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<MeetingCase>> left = new(StringComparer.Ordinal);
    private readonly Dictionary<string, MeetingCase> tagged = new(StringComparer.Ordinal);
    private readonly Dictionary<DocumentState, List<MeetingCase>> byDocument = [];
    private readonly Dictionary<MeetingCase, MeetingGroup> core = [];
    private readonly Dictionary<MeetingCase, MeetingGroup> home = [];
    private readonly Dictionary<MeetingCase, MeetingGroup> rest = [];
    private readonly HashSet<MeetingCase> added = [];
    private readonly HashSet<MeetingCase> removed = [];

    public void Add(MeetingCase item)
    {
        added.Add(item);
        if (item.Tag is { } tag)
        {
            tagged[tag] = item;
        }

        if (!byDocument.TryGetValue(item.Document, out var cases))
        {
            byDocument[item.Document] = cases = [];
        }

        cases.Add(item);
        Enter(item.IsPrecise ? precise : loose, item);
    }

    public void Remove(MeetingCase item)
    {
        if (!added.Remove(item))
        {
            removed.Add(item);
        }

        if (item.Tag is { } tag && tagged.GetValueOrDefault(tag) == item)
        {
            tagged.Remove(tag);
        }

        var cases = byDocument[item.Document];
        cases.Remove(item);
        if (cases.Count == 0)
        {
            byDocument.Remove(item.Document);
        }

        Leave(item.IsPrecise ? precise : loose, item);
    }

    /// <summary>Works out the changes.</summary>
    /// <returns>Cases whose meeting may be another than before (what they belong to now, <see cref="Of"/> says), and those that are no more.</returns>
    public (HashSet<MeetingCase> Moved, List<MeetingCase> Gone) Settle()
    {
        var moved = new HashSet<MeetingCase>(added);
        var groups = SettleCore(moved);
        var stray = SettleHomes(groups, moved);
        SettleRest(stray, moved);
        var gone = removed.ToList();
        added.Clear();
        removed.Clear();
        return (moved, gone);
    }

    /// <summary>Whether the case is one of those it matches.</summary>
    public bool Knows(MeetingCase item) => core.ContainsKey(item) || home.ContainsKey(item) || rest.ContainsKey(item);

    /// <summary>All cases that are the same meeting as this one, in order.</summary>
    public List<MeetingCase> Of(MeetingCase item)
    {
        var cases = new HashSet<MeetingCase>();
        var open = new Stack<MeetingCase>([item]);
        while (open.TryPop(out var next))
        {
            if (!cases.Add(next))
            {
                continue;
            }

            var group = core.GetValueOrDefault(next) ?? home.GetValueOrDefault(next) ?? rest[next];
            foreach (var other in group.Cases)
            {
                open.Push(other);
            }

            foreach (var guest in guests.GetValueOrDefault(group) ?? [])
            {
                open.Push(guest);
            }

            // What people have judged to be one comes together last, so that it moves nothing else.
            if (next.Tag is { } tag)
            {
                foreach (
                    var partner in constraints
                        .Partners[tag]
                        .Where(tagged.ContainsKey)
                        .Select(other => tagged[other])
                        .Where(other => !constraints.AreApart(next, other))
                )
                {
                    open.Push(partner);
                }
            }
        }

        var sorted = cases.ToList();
        sorted.Sort(MeetingCase.Compare);
        return sorted;
    }

    private readonly Dictionary<MeetingGroup, HashSet<MeetingCase>> guests = [];

    // Dated cases: everything within reach of a change anew.
    private HashSet<MeetingGroup> SettleCore(HashSet<MeetingCase> moved)
    {
        var gone = new HashSet<MeetingGroup>();
        var start = added.Where(item => item.IsPrecise).ToHashSet();
        foreach (var item in removed.Where(item => item.IsPrecise))
        {
            var group = core[item];
            core.Remove(item);
            gone.Add(group);
            start.UnionWith(group.Cases.Where(core.ContainsKey));
            start.UnionWith(Near(item, precise));
        }

        start.ExceptWith(removed);
        var made = new HashSet<MeetingGroup>();
        foreach (var component in Components(start, precise))
        {
            foreach (var item in component)
            {
                if (core.TryGetValue(item, out var group))
                {
                    gone.Add(group);
                }
            }

            foreach (var group in Gathered(component))
            {
                made.Add(group);
            }
        }

        // A group that came out as it was stays what it was, and nobody else need look.
        foreach (var group in made.ToList())
        {
            if (
                core.TryGetValue(group.Cases[0], out var before)
                && gone.Contains(before)
                && before.Cases.Count == group.Cases.Count
                && group.Cases.TrueForAll(item => core.GetValueOrDefault(item) == before)
            )
            {
                gone.Remove(before);
                continue;
            }

            foreach (var item in group.Cases)
            {
                core[item] = group;
                moved.Add(item);
            }
        }

        made.RemoveWhere(group => core.GetValueOrDefault(group.Cases[0]) != group);
        var touched = new HashSet<MeetingGroup>(gone);
        touched.UnionWith(made);
        foreach (var group in gone)
        {
            moved.UnionWith(group.Cases.Where(core.ContainsKey));
            if (guests.Remove(group, out var left))
            {
                moved.UnionWith(left);
                foreach (var guest in left)
                {
                    home.Remove(guest);
                }
            }
        }

        return touched;
    }

    // The others: each document's anew that a changed group could concern.
    private (HashSet<MeetingCase> Stray, HashSet<MeetingCase> Settled) SettleHomes(HashSet<MeetingGroup> groups, HashSet<MeetingCase> moved)
    {
        var documents = added.Where(item => !item.IsPrecise).Select(item => item.Document).ToHashSet();
        foreach (var item in removed.Where(item => !item.IsPrecise))
        {
            Unhouse(item);
            if (byDocument.ContainsKey(item.Document))
            {
                documents.Add(item.Document);
            }
        }

        foreach (var key in groups.SelectMany(group => group.Cases).SelectMany(item => item.Keys).Distinct(StringComparer.Ordinal).ToList())
        {
            if (loose.TryGetValue(key, out var found))
            {
                documents.UnionWith(found.Select(item => item.Document));
            }
        }

        var stray = new HashSet<MeetingCase>();
        var settled = new HashSet<MeetingCase>();
        foreach (var doc in documents)
        {
            var taken = new HashSet<MeetingGroup>();
            foreach (
                var item in byDocument[doc]
                    .Where(item => !item.IsPrecise)
                    .OrderBy(item => item.IsVague)
                    .ThenBy(item => item.Date?.Days ?? int.MaxValue)
                    .ThenBy(item => item.Number)
            )
            {
                var options = item
                    .Keys.SelectMany(key => precise.TryGetValue(key, out var found) ? found : [])
                    .Select(other => core[other])
                    .Distinct()
                    .Where(group => !taken.Contains(group) && group.Takes(item))
                    .ToList();
                var choice = Best(item, options);
                if (choice is not null)
                {
                    taken.Add(choice);
                }

                if (home.GetValueOrDefault(item) != choice)
                {
                    Unhouse(item);
                    moved.Add(item);
                    if (choice is not null)
                    {
                        moved.UnionWith(choice.Cases);
                        home[item] = choice;
                        Guests(choice).Add(item);
                    }
                }

                (choice is null ? stray : settled).Add(item);
            }
        }

        return (stray, settled);

        void Unhouse(MeetingCase item)
        {
            if (home.Remove(item, out var group))
            {
                moved.UnionWith(group.Cases.Where(other => !removed.Contains(other)));
                if (guests.TryGetValue(group, out var set) && set.Remove(item) && set.Count == 0)
                {
                    guests.Remove(group);
                }
            }
        }
    }

    private void SettleRest((HashSet<MeetingCase> Stray, HashSet<MeetingCase> Settled) homes, HashSet<MeetingCase> moved)
    {
        var start = new HashSet<MeetingCase>();
        foreach (var item in homes.Stray.Where(item => !rest.ContainsKey(item)))
        {
            Enter(left, item);
            start.Add(item);
        }

        foreach (var item in homes.Settled.Concat(removed).Where(rest.ContainsKey).ToList())
        {
            Leave(left, item);
            rest.Remove(item, out var group);
            start.UnionWith(group!.Cases.Where(rest.ContainsKey));
            start.UnionWith(Near(item, left));
        }

        start.RemoveWhere(item => removed.Contains(item) || homes.Settled.Contains(item));
        foreach (var component in Components(start, left))
        {
            foreach (var group in Gathered(component))
            {
                var before = rest.GetValueOrDefault(group.Cases[0]);
                if (before is not null && before.Cases.Count == group.Cases.Count && group.Cases.TrueForAll(item => rest.GetValueOrDefault(item) == before))
                {
                    continue;
                }

                foreach (var item in group.Cases)
                {
                    if (rest.TryGetValue(item, out var old))
                    {
                        moved.UnionWith(old.Cases.Where(rest.ContainsKey));
                    }
                }

                foreach (var item in group.Cases)
                {
                    rest[item] = group;
                    moved.Add(item);
                }
            }
        }

        moved.RemoveWhere(removed.Contains);
    }

    private HashSet<MeetingCase> Guests(MeetingGroup group)
    {
        if (!guests.TryGetValue(group, out var set))
        {
            guests[group] = set = [];
        }

        return set;
    }

    // Who could have been one with it: what they are may have hung on it, even where they are not.
    private static IEnumerable<MeetingCase> Near(MeetingCase item, Dictionary<string, HashSet<MeetingCase>> index) =>
        item.Keys.SelectMany(key => index.TryGetValue(key, out var found) ? found : []).Where(other => other != item && Likeness.AreOne(item, other));

    /// <summary>Sets of cases that no possible match leads out of.</summary>
    private static IEnumerable<List<MeetingCase>> Components(HashSet<MeetingCase> start, Dictionary<string, HashSet<MeetingCase>> index)
    {
        var seen = new HashSet<MeetingCase>();
        foreach (var first in start)
        {
            if (!seen.Add(first))
            {
                continue;
            }

            var component = new List<MeetingCase> { first };
            for (var i = 0; i < component.Count; i++)
            {
                var item = component[i];
                foreach (var key in item.Keys)
                {
                    component.AddRange(index[key].Where(other => !seen.Contains(other) && Likeness.AreOne(item, other)).Where(seen.Add).ToList());
                }
            }

            yield return component;
        }
    }

    // The most precise first, so that vague ones find them; ties by document, which is sorted by id.
    private List<MeetingGroup> Gathered(List<MeetingCase> component)
    {
        component.Sort(MeetingCase.Compare);
        var groups = new List<MeetingGroup>();
        foreach (
            var item in component
                .OrderBy(item => item.IsVague)
                .ThenBy(item => item.Date?.Days ?? int.MaxValue)
                .ThenBy(item => item.Date?.ToString(), StringComparer.Ordinal)
        )
        {
            var choice = Best(item, groups.Where(group => group.Takes(item)).ToList());
            if (choice is null)
            {
                choice = new MeetingGroup(constraints);
                groups.Add(choice);
            }

            choice.Add(item);
        }

        return groups;
    }

    private static MeetingGroup? Best(MeetingCase item, List<MeetingGroup> options)
    {
        if (options.Count > 1 && item.IsVague)
        {
            // A meeting without a date that fits several: the one in the same town, or that others lead with as this document does, or none for sure.
            var here = options.Where(group => group.IsInTownOf(item)).ToList();
            var leading = item.Leads ? options.Where(group => group.Leads).ToList() : [];
            return here.Count == 1 ? here[0]
                : leading.Count == 1 ? leading[0]
                : null;
        }

        return options
            .Select(group => (Group: group, Fit: group.Fit(item)))
            .OrderByDescending(option => option.Fit)
            .ThenBy(option => option.Group.Cases.Min(other => other.Date?.ToString()), StringComparer.Ordinal)
            .ThenBy(
                option => option.Group.Cases.MinBy(other => other, Comparer<MeetingCase>.Create(MeetingCase.Compare)),
                Comparer<MeetingCase?>.Create((one, other) => MeetingCase.Compare(one!, other!))
            )
            .Select(option => option.Group)
            .FirstOrDefault();
    }

    private static void Enter(Dictionary<string, HashSet<MeetingCase>> index, MeetingCase item)
    {
        foreach (var key in item.Keys)
        {
            if (!index.TryGetValue(key, out var set))
            {
                index[key] = set = [];
            }

            set.Add(item);
        }
    }

    private static void Leave(Dictionary<string, HashSet<MeetingCase>> index, MeetingCase item)
    {
        foreach (var key in item.Keys)
        {
            if (index.TryGetValue(key, out var set) && set.Remove(item) && set.Count == 0)
            {
                index.Remove(key);
            }
        }
    }
}
