using Graph.Model.Facts;
using Graph.Resolution.Documents;
using Graph.Resolution.Judging;
using Graph.Resolution.Names;

namespace Graph.Resolution.Actors;

/// <summary>All names of the corpus with the actors they were found to mean.</summary>
/// <remarks>Names that may mean one actor are kin; what is decided about a name depends on its kin, their kin and so on, and on nothing else. So a change of
/// some documents needs only the kin of the names in them, and gives what a decision about all names anew would give.</remarks>
internal sealed class ActorIndex(Constraints constraints)
{
    private readonly Dictionary<(EntityKind, string), NameGroup> groups = [];
    private readonly Dictionary<string, HashSet<NameGroup>> byWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<NameGroup>> byOther = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (NameGroup Group, Profile Profile)> byTag = new(StringComparer.Ordinal);
    private readonly HashSet<NameGroup> dirty = [];
    private readonly IdPool<Actor> ids = new();

    /// <summary>Takes a document's entities in.</summary>
    public void Add(DocumentState doc)
    {
        var read = EntityReading.Of(doc.Facts);
        for (var e = 0; e < doc.Facts.Entities.Length; e++)
        {
            var entity = doc.Facts.Entities[e];
            var group = Group(entity);
            var tag = constraints.TagOf(new EntityRef(doc.Facts.Document.Id, e));
            var year = entity.Kind == EntityKind.Person ? doc.Facts.Document.Metadata.Published?.Start.Year : null;
            var key = $"{entity.Name}|{entity.Code}|{entity.Acronym}|{string.Join(',', read[e].States)}|{string.Join(',', read[e].Titles)}|{year}|{tag}";
            Touch(group);
            if (group.Find(key) is not { } profile)
            {
                profile = new Profile(key, entity, [.. read[e].States], [.. read[e].Titles], year, tag);
                group.Add(profile);
                if (tag is not null)
                {
                    byTag[tag] = (group, profile);
                }
            }

            Relabel(group, () => profile.Add(doc, entity));
            touched.Add(profile);
            Touch(group);
            doc.Profiles[e] = profile;
        }
    }

    /// <summary>Takes a document's entities out.</summary>
    public void Remove(DocumentState doc)
    {
        for (var e = 0; e < doc.Profiles.Length; e++)
        {
            var profile = doc.Profiles[e];
            var group = groups[(profile.Kind, EntityReading.Key(doc.Facts.Entities[e]))];
            Touch(group);
            Relabel(group, () => profile.Remove(doc, doc.Facts.Entities[e]));
            touched.Add(profile);
            if (profile.Documents.Count > 0)
            {
                continue;
            }

            if (profile.Actor is { } gone)
            {
                lost.Add(gone);
            }

            Relabel(group, () => group.Remove(profile));
            if (profile.Tag is { } tag)
            {
                byTag.Remove(tag);
            }

            if (group.IsEmpty)
            {
                Drop(group);
            }
        }
    }

    private readonly HashSet<Actor> lost = [];
    private readonly HashSet<Profile> touched = [];

    /// <summary>Decides anew about all names that changed, and those that hang together with them.</summary>
    public ActorChange Settle()
    {
        var before = new HashSet<Actor>(lost);
        var after = new List<Actor>();
        var seen = new HashSet<NameGroup>();
        foreach (var start in dirty.Where(group => !group.IsEmpty).OrderBy(group => group.Kind).ThenBy(group => group.Key, StringComparer.Ordinal))
        {
            if (!seen.Add(start))
            {
                continue;
            }

            var component = Component(start, seen);
            var clusters = Clustered(component).Where(cluster => !IsAsBefore(cluster)).ToList();
            before.UnionWith(clusters.SelectMany(cluster => cluster.Profiles).Select(profile => profile.Actor).OfType<Actor>());
            after.AddRange(clusters.Select(Made));
        }

        dirty.Clear();
        lost.Clear();
        touched.Clear();
        foreach (var actor in before)
        {
            ids.Remove(actor);
        }

        foreach (var actor in after)
        {
            ids.Add(actor, ActorNaming.Of(actor));
        }

        // An actor far away may get another id, where a second one of its name has come or gone.
        var renamed = ids.Settle((actor, id) => actor.Id = id);
        var fresh = after.ToHashSet();
        var told = new List<(DocumentState, Profile)>();
        foreach (var actor in after)
        {
            foreach (var profile in actor.Profiles)
            {
                if (profile.Actor is not { } old || old.Id != actor.Id || old.Name != actor.Name)
                {
                    told.AddRange(profile.Documents.Select(doc => (doc, profile)));
                }

                profile.Actor = actor;
            }
        }

        foreach (var (actor, _) in renamed.Where(pair => !fresh.Contains(pair.Item)))
        {
            told.AddRange(actor.Profiles.SelectMany(profile => profile.Documents.Select(doc => (doc, profile))));
        }

        return new ActorChange(
            [.. before],
            [.. after],
            [.. renamed.Where(pair => !fresh.Contains(pair.Item))],
            [.. told.Select(pair => pair.Item1).Distinct()]
        );
    }

    /// <summary>All names that hang together with one.</summary>
    private List<NameGroup> Component(NameGroup start, HashSet<NameGroup> seen)
    {
        var component = new List<NameGroup> { start };
        for (var i = 0; i < component.Count; i++)
        {
            component.AddRange(Neighbours(component[i]).Where(seen.Add));
        }

        component.Sort((one, other) => string.CompareOrdinal(one.Key, other.Key));
        return component;
    }

    private List<Cluster> Clustered(List<NameGroup> component) =>
        component[0].Kind switch
        {
            EntityKind.Person => PeopleClusters.Of(component, constraints),
            EntityKind.Organization => BodyClusters.Of(component, constraints),
            _ => OtherClusters.Of(component, constraints),
        };

    // Nobody came or went, and no document spoke or fell silent.
    private bool IsAsBefore(Cluster cluster) =>
        cluster.Profiles[0].Actor is { } actor
        && actor.Profiles.Length == cluster.Profiles.Count
        && cluster.Profiles.TrueForAll(profile => profile.Actor == actor && !touched.Contains(profile));

    private Actor Made(Cluster cluster)
    {
        var name = constraints.NameOf(cluster) ?? cluster.Name();
        var first = cluster.Profiles[0];
        return new Actor(
            first.Kind,
            name,
            first.Kind == EntityKind.Country ? first.Code : null,
            cluster
                .Profiles.Where(profile => profile.Acronym is not null)
                .GroupBy(profile => profile.Acronym, StringComparer.Ordinal)
                .OrderByDescending(same => same.Sum(profile => profile.Documents.Count))
                .ThenBy(same => same.Key, StringComparer.Ordinal)
                .FirstOrDefault()
                ?.Key,
            [
                .. cluster
                    .Profiles.SelectMany(profile => profile.Aliases.Append(profile.Name))
                    .Where(alias => alias != name)
                    .Distinct(StringComparer.Ordinal)
                    .Order(StringComparer.Ordinal),
            ],
            [.. cluster.States],
            [.. cluster.Profiles]
        );
    }

    private IEnumerable<NameGroup> Neighbours(NameGroup group)
    {
        var judged = group
            .Profiles.Where(profile => profile.Tag is not null)
            .SelectMany(profile => constraints.Partners(profile.Tag!))
            .Where(byTag.ContainsKey)
            .Select(tag => byTag[tag].Group)
            .Where(other => other.Kind == group.Kind);
        return group.Kind switch
        {
            EntityKind.Person => group.Kin.Keys.Concat(judged),
            EntityKind.Organization => Known(byOther, group.Key)
                .Concat(
                    Labels(group).SelectMany(name => groups.TryGetValue((EntityKind.Organization, name), out var other) ? [other] : Array.Empty<NameGroup>())
                )
                .Concat(Labels(group).SelectMany(name => Known(byOther, name)))
                .Concat(judged),
            _ => judged,
        };
    }

    private static IEnumerable<string> Labels(NameGroup group) => BodyNames.Others(group).Concat(BodyNames.Initials(group));

    private static HashSet<NameGroup> Known(Dictionary<string, HashSet<NameGroup>> index, string key) => index.TryGetValue(key, out var found) ? found : [];

    // What hangs together with a name before a change and after it is decided anew.
    private void Touch(NameGroup group)
    {
        dirty.Add(group);
        dirty.UnionWith(Neighbours(group));
    }

    private void Relabel(NameGroup group, Action change)
    {
        if (group.Kind != EntityKind.Organization)
        {
            change();
            return;
        }

        var before = Labels(group).ToHashSet(StringComparer.Ordinal);
        change();
        var after = Labels(group).ToHashSet(StringComparer.Ordinal);
        foreach (var name in before.Where(name => !after.Contains(name)))
        {
            Unlist(byOther, name, group);
        }

        foreach (var name in after)
        {
            List(byOther, name, group);
        }
    }

    private NameGroup Group(Entity entity)
    {
        var key = (entity.Kind, EntityReading.Key(entity));
        if (groups.TryGetValue(key, out var group))
        {
            return group;
        }

        groups[key] = group = new NameGroup(entity.Kind, key.Item2, entity.Name);
        if (entity.Kind == EntityKind.Person)
        {
            foreach (var word in IndexWords(group))
            {
                foreach (var other in Known(byWord, word))
                {
                    if (!group.Kin.ContainsKey(other) && NameComparison.Of(group.Words, other.Words) is { Relation: not NameRelation.Different } name)
                    {
                        group.Kin[other] = name;
                        other.Kin[group] = name;
                    }
                }

                List(byWord, word, group);
            }
        }

        return group;
    }

    private void Drop(NameGroup group)
    {
        groups.Remove((group.Kind, group.Key));
        foreach (var kin in group.Kin.Keys)
        {
            kin.Kin.Remove(group);
        }

        if (group.Kind == EntityKind.Person)
        {
            foreach (var word in IndexWords(group))
            {
                Unlist(byWord, word, group);
            }
        }

        // Its labels are gone with its profiles, but those that follow from the name.
        foreach (var name in Labels(group))
        {
            Unlist(byOther, name, group);
        }
    }

    // Words in their normal form, and the skeleton of the whole for names whose words are spelt or parted otherwise.
    private static IEnumerable<string> IndexWords(NameGroup group)
    {
        var words = group
            .Words.Normals.Concat(group.Words.Words.Select(word => Spelling.Normal(Spelling.Otherwise(word))))
            .Where(word => word.Length > 1)
            .Distinct(StringComparer.Ordinal);
        var skeletons = new[]
        {
            "#" + Spelling.Skeleton(string.Concat(group.Words.Normals)),
            "#" + string.Concat(group.Words.Normals.Select(Spelling.Skeleton).Order(StringComparer.Ordinal)),
        };
        return words.Concat(skeletons.Where(skeleton => skeleton.Length > 2).Distinct(StringComparer.Ordinal));
    }

    private static void List(Dictionary<string, HashSet<NameGroup>> index, string key, NameGroup group)
    {
        if (!index.TryGetValue(key, out var found))
        {
            index[key] = found = [];
        }

        found.Add(group);
    }

    private static void Unlist(Dictionary<string, HashSet<NameGroup>> index, string key, NameGroup group)
    {
        if (index.TryGetValue(key, out var found) && found.Remove(group) && found.Count == 0)
        {
            index.Remove(key);
        }
    }
}
