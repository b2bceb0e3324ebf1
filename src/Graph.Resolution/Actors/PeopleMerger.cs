using Graph.Model.Names;

namespace Graph.Resolution.Actors;

/// <summary>Decides which people of different documents are one.</summary>
/// <remarks>By full name in any word order, unless their countries differ. A shorter name joins the only fuller one that it can stand for: of
/// several, the only one of its country, of its title, or the one that nearly all documents mean. Two spellings ("Sergey", "Sergei") are one person
/// where country and the other names are the same and no document has both.</remarks>
internal static class PeopleMerger
{
    // How many times more documents than all others together must speak of someone for a bare surname to mean them.
    private const int Prominence = 5;

    public static List<ActorGroup> Merge(EntityIndex entities, List<ActorKey> all)
    {
        var exact = ActorGroup
            .By(entities, all, key => string.Join(' ', Words(entities[key].Name).Order(StringComparer.Ordinal)))
            .SelectMany(group => group.SplitByState(entities))
            .Select(group => (Group: group, Words: Words(group.Name(entities))))
            .OrderByDescending(item => item.Words.Count)
            .ToList();
        var roots = new List<(ActorGroup Group, IReadOnlyList<string> Words)>();
        var byWord = new Dictionary<string, List<(ActorGroup Group, IReadOnlyList<string> Words)>>(StringComparer.Ordinal);
        foreach (var spelt in SpellingVariants.Join(entities, exact))
        {
            if (Owner(spelt.Group, spelt.Words, byWord) is { } owner)
            {
                owner.Join(entities, spelt.Group);
                continue;
            }

            roots.Add(spelt);
            foreach (var word in spelt.Words.Distinct(StringComparer.Ordinal))
            {
                if (!byWord.TryGetValue(word, out var list))
                {
                    byWord[word] = list = [];
                }

                list.Add(spelt);
            }
        }

        return [.. roots.Select(root => root.Group)];
    }

    /// <summary>Words of a name with initials run together, so that "J. D. Vance" and "J.D. Vance" are one.</summary>
    internal static IReadOnlyList<string> Words(string name)
    {
        var words = new List<string>();
        var initials = false;
        foreach (var word in NameKey.Words(name))
        {
            if (word.Length == 1 && initials)
            {
                words[^1] += word;
            }
            else
            {
                words.Add(word);
                initials = word.Length == 1;
            }
        }

        return words;
    }

    private static ActorGroup? Owner(
        ActorGroup group,
        IReadOnlyList<string> words,
        Dictionary<string, List<(ActorGroup Group, IReadOnlyList<string> Words)>> byWord
    )
    {
        if (words.Count == 0)
        {
            return null;
        }

        var lists = words.Select(word => byWord.GetValueOrDefault(word)).ToList();
        if (lists.Exists(list => list is null))
        {
            return null;
        }

        var fuller = lists
            .MinBy(list => list!.Count)!
            .Where(root => root.Words.Count > words.Count && StandsFor(words, root.Words) && root.Group.AgreesWith(group))
            .Select(root => root.Group)
            .ToList();
        if (fuller.Count < 2)
        {
            return fuller.FirstOrDefault();
        }

        return Only(fuller.Where(root => root.States.Overlaps(group.States)))
            ?? Only(fuller.Where(root => root.States.Overlaps(group.States) && root.Titles.Overlaps(group.Titles)))
            ?? (group.States.Count == 0 ? Only(fuller.Where(root => root.Titles.Overlaps(group.Titles))) : null)
            ?? Only(
                fuller.Where(root => root.Documents >= Prominence && root.Documents >= Prominence * (fuller.Sum(other => other.Documents) - root.Documents))
            );
    }

    private static ActorGroup? Only(IEnumerable<ActorGroup> groups)
    {
        var two = groups.Take(2).ToList();
        return two.Count == 1 ? two[0] : null;
    }

    // One word of the name; its beginning or end; or its first and last words with the middle ones left out.
    private static bool StandsFor(IReadOnlyList<string> words, IReadOnlyList<string> fuller) =>
        words.Count == 1
            ? fuller.Contains(words[0], StringComparer.Ordinal)
            : words.SequenceEqual(fuller.Take(words.Count), StringComparer.Ordinal)
                || words.SequenceEqual(fuller.Skip(fuller.Count - words.Count), StringComparer.Ordinal)
                || (words[0] == fuller[0] && words[^1] == fuller[^1] && words.All(word => fuller.Contains(word, StringComparer.Ordinal)));
}
