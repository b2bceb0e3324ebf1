using Graph.Model.Names;

namespace Graph.Resolution.Actors;

/// <summary>By what other names an organisation is known.</summary>
internal static class BodyNames
{
    /// <summary>Acronyms, and other names long enough to be no common noun, as they are compared; not its own.</summary>
    public static IEnumerable<string> Others(NameGroup group) =>
        group.Profiles.SelectMany(Others).Where(name => name != group.Key).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    /// <summary>A name as it is compared: with or without "the", British and American spelling, "co-operation" and "cooperation" are one.</summary>
    public static string Key(string name)
    {
        var words = NameKey.Words(name);
        if (words is ["the", _, ..])
        {
            words = [.. words.Skip(1)];
        }

        var key = new List<string>(words.Count);
        var prefix = string.Empty;
        foreach (var word in words)
        {
            if (word is "co" or "non" or "inter" or "pan" && key.Count + 1 < words.Count && prefix.Length == 0)
            {
                prefix = word;
                continue;
            }

            key.Add(
                (prefix + word)
                    .Replace("isation", "ization", StringComparison.Ordinal)
                    .Replace("labour", "labor", StringComparison.Ordinal)
                    .Replace("defence", "defense", StringComparison.Ordinal)
                    .Replace("programme", "program", StringComparison.Ordinal)
            );
            prefix = string.Empty;
        }

        return prefix.Length == 0 ? string.Join(' ', key) : string.Join(' ', [.. key, prefix]);
    }

    // Words that are written with what follows and keep a letter of their own: ASEAN is of Southeast Asian Nations, the EAEU Eurasian.
    private static readonly string[] Compounds = ["north", "south", "east", "west", "inter", "trans", "counter", "eur"];

    // Of the word behind such a one.
    private const int Shortest = 4;

    /// <summary>The first letters of its words, without "and", "of" and the like and with them, and with both letters of compounds; none of fewer than three.</summary>
    public static IEnumerable<string> Initials(NameGroup group)
    {
        var words = group.Key.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 3)
        {
            return [];
        }

        var own = words.Where(word => word is not ("the" or "of" or "and" or "for" or "on" or "in" or "to")).ToList();
        return new[] { string.Concat(own.Select(word => word[0])), string.Concat(words.Select(word => word[0])), string.Concat(own.Select(Letters)) }
            .Where(letters => letters.Length > 2)
            .Distinct(StringComparer.Ordinal);
    }

    private static string Letters(string word) =>
        Array.Find(Compounds, start => word.Length >= start.Length + Shortest && word.StartsWith(start, StringComparison.Ordinal)) is { } first
            ? $"{first[0]}{word[first.Length]}"
            : word[..1];

    /// <summary>Whether documents write the name as an acronym.</summary>
    public static bool IsAcronym(NameGroup group) => group.Profiles.All(profile => IsAcronym(profile.Name));

    /// <summary>Whether this part of a group has that name: other parts may have it for themselves.</summary>
    public static bool Has(Cluster part, NameGroup owner, string name, Func<NameGroup, IEnumerable<string>> namesOf) =>
        part.Profiles.Exists(profile => Others(profile).Contains(name, StringComparer.Ordinal))
        || (Initials(owner).Contains(name, StringComparer.Ordinal) && namesOf(owner).Contains(name, StringComparer.Ordinal));

    private static IEnumerable<string> Others(Profile profile) =>
        profile
            .Aliases.Where(alias => IsAcronym(alias) || NameKey.Words(alias).Count > 2)
            .Append(profile.Acronym ?? string.Empty)
            .Select(Key)
            .Where(name => name.Length > 1);

    private static bool IsAcronym(string name) => name.Length is > 1 and < 9 && name.Count(char.IsUpper) > 1 && !name.Contains(' ', StringComparison.Ordinal);
}
