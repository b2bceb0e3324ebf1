using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Graph.Text.Gazetteer;

namespace Graph.Scenarios.Travel;

/// <summary>Someone whom a remark names after "met with": "Egyptian President Sadat".</summary>
/// <param name="Name">Without the title.</param>
/// <param name="Demonym">The code of the country that the words say themselves; <c>null</c> where they leave it to the record.</param>
internal sealed record MetWith(string Name, string? Demonym)
{
    private const string Title =
        "President-elect|Vice President|President|Deputy Prime Minister|Prime Minister|Premier|Foreign Minister|Foreign Secretary|Defense Minister|Finance Minister|King|Queen|Emperor|"
        + "Chancellor|Chairman|Sultan|Emir|Crown Prince|Prince|Pope|General Secretary|Generalissimo|Secretary General|Shah";

    private static readonly Regex Phrase = new(
        @"(?:(?<demonym>[A-Z][a-z]+) )?(?<former>former )?(?:the )?(?<title>"
            + Title
            + @") (?<name>(?:(?:da|de|den|der|dos|bin|al|von|van|el)[ -]|[A-Z]\. (?=[A-Z])(?!Met\b)|(?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)[A-Z][\w’'-]* ?)+)",
        RegexOptions.CultureInvariant,
        TimeSpan.FromSeconds(1)
    );

    private static readonly Regex Verb = new(@"\bmet with\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, TimeSpan.FromSeconds(1));

    private static readonly Regex Joint = new(@"^(?:, and |, | and )", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    /// <summary>The persons of the list that follows "met with", as far as it names them one by one with a title.</summary>
    public static ImmutableArray<MetWith> Of(string remarks)
    {
        var found = ImmutableArray.CreateBuilder<MetWith>();
        foreach (Match verb in Verb.Matches(remarks))
        {
            var rest = remarks[(verb.Index + verb.Length)..].Split(". ", 2)[0].TrimStart();
            while (Phrase.Match(rest) is { Success: true, Index: 0 } person)
            {
                found.Add(new MetWith(person.Groups["name"].Value.Trim(), Country(person.Groups["demonym"].Value)));
                rest = rest[person.Length..];
                rest =
                    rest.StartsWith(',') || rest.StartsWith("and ", StringComparison.Ordinal)
                        ? Joint.Replace(" " + rest.TrimStart(), string.Empty).TrimStart(',', ' ')
                        : string.Empty;
                rest = rest.StartsWith("and ", StringComparison.Ordinal) ? rest[4..] : rest;
            }
        }

        return found.ToImmutable();
    }

    private static string? Country(string demonym) => World.Countries.FirstOrDefault(country => country.Demonyms.Contains(demonym))?.Iso;
}
