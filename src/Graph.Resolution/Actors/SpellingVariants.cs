namespace Graph.Resolution.Actors;

/// <summary>Joins people whose names differ in the spelling of one word: "Sergey" and "Sergei", "Zelensky" and "Zelenskyy".</summary>
/// <remarks>Only where both have the same country, all other words are the same, the two words begin alike, and no document has both names.</remarks>
internal static class SpellingVariants
{
    /// <param name="entities">All entities.</param>
    /// <param name="people">Groups with the words of their names; the order is kept.</param>
    public static List<(ActorGroup Group, IReadOnlyList<string> Words)> Join(EntityIndex entities, List<(ActorGroup Group, IReadOnlyList<string> Words)> people)
    {
        var blocks = new Dictionary<string, List<(int Person, string Word)>>(StringComparer.Ordinal);
        for (var person = 0; person < people.Count; person++)
        {
            var words = people[person].Words;
            for (var left = 0; words.Count > 1 && left < words.Count; left++)
            {
                foreach (var state in people[person].Group.States)
                {
                    var key = $"{state}|{left}|{string.Join(' ', words.Where((_, index) => index != left))}";
                    if (!blocks.TryGetValue(key, out var block))
                    {
                        blocks[key] = block = [];
                    }

                    block.Add((person, words[left]));
                }
            }
        }

        var home = Enumerable.Range(0, people.Count).ToArray();
        foreach (var block in blocks.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Value))
        {
            for (var i = 0; i < block.Count; i++)
            {
                for (var j = i + 1; j < block.Count; j++)
                {
                    var (one, other) = (home[block[i].Person], home[block[j].Person]);
                    if (one != other && Alike(block[i].Word, block[j].Word) && !people[one].Group.MeetsIn(people[other].Group))
                    {
                        people[one].Group.Join(entities, people[other].Group);
                        for (var person = 0; person < home.Length; person++)
                        {
                            home[person] = home[person] == other ? one : home[person];
                        }
                    }
                }
            }
        }

        return [.. people.Where((_, index) => home[index] == index)];
    }

    /// <summary>One letter apart for words of five letters, two for words of eight.</summary>
    internal static bool Alike(string one, string other)
    {
        var longer = Math.Max(one.Length, other.Length);
        var allowed =
            longer >= 8 ? 2
            : longer >= 5 ? 1
            : 0;
        return allowed > 0 && one[0] == other[0] && Math.Abs(one.Length - other.Length) <= allowed && Distance(one, other) <= allowed;
    }

    // Wagner and Fischer (1974), two rows.
    private static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(row[j - 1], above) + 1, diagonal + (one[i - 1] == other[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[other.Length];
    }
}
