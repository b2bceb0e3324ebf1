using Graph.Text.Gazetteer;

namespace Graph.Extraction.Entities;

/// <summary>The people of one document, and which of them a full or partial name means.</summary>
/// <remarks>A full name that shares all its words with another is the same person; a part of a name means the person mentioned last who
/// has it as family name, or else anywhere. "George W. Bush" and "George H. W. Bush" stay two.</remarks>
internal sealed class PersonBook(EntityTable entities)
{
    private readonly List<(string[] Keys, int Entity)> people = [];
    private readonly Dictionary<int, int> lastSeen = [];

    /// <summary>The person that the words name; <c>null</c> where nobody fits.</summary>
    public int? Find(string[] keys)
    {
        var best = -1;
        var bestScore = -1;
        for (var i = 0; i < people.Count; i++)
        {
            var known = people[i].Keys;
            if (
                !keys.All(key => known.Contains(key, StringComparer.Ordinal))
                && !(keys.Length > 1 && known.Length > 1 && known.All(key => keys.Contains(key, StringComparer.Ordinal)))
            )
            {
                continue;
            }

            if (!Initials(keys, known))
            {
                continue;
            }

            var family = keys.Length == 1 && IsFamilyName(known, keys[0]) ? 1_000_000 : 0;
            var exact = keys.Length == known.Length ? 2_000_000 : 0;
            var score = family + exact + lastSeen.GetValueOrDefault(people[i].Entity);
            if (score > bestScore)
            {
                (best, bestScore) = (people[i].Entity, score);
            }
        }

        return best < 0 ? null : best;
    }

    // Where both have initials, they are the same.
    private static bool Initials(string[] one, string[] other)
    {
        var a = one.Where(key => key.Length == 1).ToList();
        var b = other.Where(key => key.Length == 1).ToList();
        return a.Count == 0 || b.Count == 0 || a.SequenceEqual(b, StringComparer.Ordinal);
    }

    /// <summary>The person of this name, new where nobody has it; a fuller name replaces a shorter one.</summary>
    public int Add(string name, string[] keys)
    {
        if (Find(keys) is { } found)
        {
            var index = people.FindIndex(person => person.Entity == found);
            if (keys.Length > people[index].Keys.Length)
            {
                people[index] = (keys, found);
                entities.Rename(found, name);
            }

            return found;
        }

        var entity = entities.NewPerson(name);
        people.Add((keys, entity));
        return entity;
    }

    /// <summary>Notes that a person is mentioned at a token, so that a later bare family name means the nearest.</summary>
    public void Saw(int entity, int token) => lastSeen[entity] = token;

    /// <summary>Whether <paramref name="key"/> is the family name: the first word in cultures that write it first, else the last.</summary>
    public static bool IsFamilyName(string[] name, string key) =>
        name.Length > 1 && World.SurnamesFirst.Contains(name[0]) && !World.Forenames.Contains(name[0]) ? name[0] == key : name[^1] == key;
}
