using Graph.Text.Gazetteer;

namespace Graph.Extraction.Entities;

/// <summary>The people of one document, and which of them a full or partial name means.</summary>
/// <remarks>A full name that shares all its words with another is the same person; a part of a name means the person mentioned last who
/// has it as family name, or else anywhere. "George W. Bush" and "George H. W. Bush" stay two.</remarks>
internal sealed class PersonBook(EntityTable entities)
{
    private readonly List<(string[] Keys, int Entity)> people = [];
    private readonly Dictionary<int, int> lastSeen = [];

    // For each word those whose name has it, or had it before a fuller one came.
    private readonly Dictionary<string, List<int>> byKey = new(StringComparer.Ordinal);

    /// <summary>The person that the words name, at least one; <c>null</c> where nobody fits.</summary>
    public int? Find(string[] keys) => IndexOf(keys) is >= 0 and var index ? people[index].Entity : null;

    // Of several as good the one known first.
    private int IndexOf(string[] keys)
    {
        var best = -1;
        var bestScore = -1;
        foreach (var key in keys)
        {
            foreach (var i in byKey.GetValueOrDefault(key, []))
            {
                if (Score(keys, people[i]) is >= 0 and var score && (score > bestScore || (score == bestScore && i < best)))
                {
                    (best, bestScore) = (i, score);
                }
            }
        }

        return best;
    }

    // -1 where the words name somebody else.
    private int Score(string[] keys, (string[] Keys, int Entity) person)
    {
        var known = person.Keys;
        if (!(IsWithin(keys, known) || (keys.Length > 1 && known.Length > 1 && IsWithin(known, keys))) || !Initials(keys, known))
        {
            return -1;
        }

        var family = keys.Length == 1 && IsFamilyName(known, keys[0]) ? 1_000_000 : 0;
        var exact = keys.Length == known.Length ? 2_000_000 : 0;
        return family + exact + lastSeen.GetValueOrDefault(person.Entity);
    }

    private static bool IsWithin(string[] some, string[] all) => Array.TrueForAll(some, key => all.Contains(key, StringComparer.Ordinal));

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
        if (IndexOf(keys) is >= 0 and var index)
        {
            var (known, found) = people[index];
            if (keys.Length > known.Length)
            {
                people[index] = (keys, found);
                Enter(index, keys.Except(known, StringComparer.Ordinal));
                entities.Rename(found, name);
            }

            return found;
        }

        var entity = entities.NewPerson(name);
        people.Add((keys, entity));
        Enter(people.Count - 1, keys.Distinct(StringComparer.Ordinal));
        return entity;
    }

    private void Enter(int index, IEnumerable<string> keys)
    {
        foreach (var key in keys)
        {
            (byKey.TryGetValue(key, out var named) ? named : byKey[key] = []).Add(index);
        }
    }

    /// <summary>Notes that a person is mentioned at a token, so that a later bare family name means the nearest.</summary>
    public void Saw(int entity, int token) => lastSeen[entity] = token;

    /// <summary>Whether <paramref name="key"/> is the family name: the first word in cultures that write it first, else the last.</summary>
    public static bool IsFamilyName(string[] name, string key) =>
        name.Length > 1 && World.SurnamesFirst.Contains(name[0]) && !World.Forenames.Contains(name[0]) ? name[0] == key : name[^1] == key;
}
