using System.Collections.Immutable;
using Graph.Extraction.Lexicon;
using Graph.Extraction.Mentions;
using Graph.Extraction.Reading;
using Graph.Text.Gazetteer;

namespace Graph.Extraction.Entities;

/// <summary>Decides for each run of unknown capital words whether it is a person, a place or a body, by what stands beside it anywhere in the document.</summary>
/// <remarks>Reads "Vidar Helgesen" after a title, "Kairagach" after "in". Refuses a lone capital word with nothing beside it.</remarks>
internal static class RunClassifier
{
    public static ImmutableArray<RunClass> Classify(Passage passage, NameLayer names)
    {
        var votes = new Dictionary<string, (int Person, int Place, int Other, int Body)>(StringComparer.Ordinal);
        for (var n = 0; n < names.Count; n++)
        {
            if (names[n].Kind == NameKind.Run)
            {
                var key = KeyOf(passage, names[n]);
                var (person, place, other, body) = votes.GetValueOrDefault(key);
                var (p, l, o, b) = Vote(passage, names, n);
                votes[key] = (person + p, place + l, other + o, body + b);
            }
        }

        var full = names
            .Where(name => name.Kind == NameKind.Run && name.Span.Length > 1 && IsPerson(votes[KeyOf(passage, name)]))
            .SelectMany(name => SceneReader.Keys(passage, name.Span))
            .ToHashSet(StringComparer.Ordinal);
        return [.. names.Select(name => name.Kind == NameKind.Run ? Class(passage, name, votes[KeyOf(passage, name)], full) : RunClass.None)];
    }

    private static RunClass Class(Passage passage, NameSpan name, (int Person, int Place, int Other, int Body) vote, HashSet<string> partsOfFullNames)
    {
        var words = SceneReader.Keys(passage, name.Span);
        if (IsThing(words) || IsOrigin(words))
        {
            return words.Length == 1 && partsOfFullNames.Contains(words[0]) ? RunClass.Partial : RunClass.None;
        }

        if (words.Length > 1)
        {
            return vote.Other + vote.Body >= 8 ? RunClass.Organization
                : IsPerson(vote) ? RunClass.FullName
                : vote.Place > 0 && vote.Place >= vote.Other + vote.Body ? RunClass.Place
                : RunClass.None;
        }

        // "the Carter administration", again and again, makes no body of a person's name.
        if (partsOfFullNames.Contains(words[0]) && (vote.Body == 0 || vote.Person > 0))
        {
            return RunClass.Partial;
        }

        if (vote.Body > 0 || (vote.Other >= 8 && !passage.LowerCaseWords.Contains(words[0])))
        {
            return RunClass.Organization;
        }

        if (vote.Person >= 3)
        {
            return RunClass.Single;
        }

        if (vote.Place > 0 && vote.Person == 0)
        {
            return RunClass.Place;
        }

        var form = passage.Forms[name.Span.First];
        return passage.IsUpperCase(name.Span.First) && form.Length is >= 2 and <= 6 && !passage.LowerCaseWords.Contains(words[0])
            ? RunClass.Organization
            : RunClass.None;
    }

    private static bool IsPerson((int Person, int Place, int Other, int Body) vote) =>
        vote.Person > 0 && vote.Person >= vote.Place && vote.Person >= vote.Other + vote.Body;

    private static (int Person, int Place, int Other, int Body) Vote(Passage passage, NameLayer names, int n)
    {
        var span = names[n].Span;
        var words = SceneReader.Keys(passage, span);
        var person = 0;
        var place = 0;
        var other = 0;
        var before = n > 0 ? names[n - 1] : null;
        if (
            before is { Kind: NameKind.Title }
            && (
                before.Span.End == span.First
                || (passage.Form(before.Span.End) is "." && before.Span.End + 1 == span.First && !passage.StartsSentence(span.First))
            )
        )
        {
            person += before.Title!.Plural ? 2 : 4;
        }
        else if (before is { Kind: NameKind.Title } && before.Span.End + 1 == span.First && passage.Form(before.Span.End) is ",")
        {
            person += 2;
        }

        var after = n + 1 < names.Count ? names[n + 1] : null;
        if (after is { Kind: NameKind.Title } && passage.Form(span.End) is "," && after.Span.First - span.End <= 6)
        {
            person += 2;
        }

        if (
            WordLists.SpeechVerbs.ContainsKey(passage.Key(span.End))
            || passage.Key(span.End) is "who"
            || (passage.Form(span.End) is "," && passage.Key(span.End + 1) is "who" or "left" or "right")
        )
        {
            person += words.Length > 1 ? 2 : 1;
        }

        if (WordLists.SpeechVerbs.ContainsKey(passage.Key(span.First - 1)))
        {
            person += 1;
        }

        if (words.Length > 1)
        {
            if (World.Forenames.Contains(words[0]) || World.SurnamesFirst.Contains(words[0]))
            {
                person += 2;
            }

            person += World.Surnames.Contains(words[^1]) ? 2 : 0;
            // Two or three capital words that nothing else explains are a name more often than not.
            person +=
                words.Length <= 3
                && passage.Key(span.First - 1) is not "the"
                && words.All(word => word.All(char.IsLetter))
                && !words.Any(word => IsAbstract(word) || passage.LowerCaseWords.Contains(word))
                    ? 1
                    : 0;
        }

        if (SceneReader.IsLocative(passage, span.First) && passage.Key(span.First - 1) is not "from")
        {
            place +=
                passage.Key(span.First - 1) is "in" or "near" ? 3
                : words.Length == 1 && passage.Key(span.First - 1) is "at" ? 0
                : 2;
        }

        if (passage.Key(span.First - 1) is "the")
        {
            other += 2;
        }

        if (passage.Key(span.End) is "region" or "province" or "district" or "island" or "islands" or "city" or "town" or "border")
        {
            place += 3;
        }

        if (words.Any(word => WordLists.OrganizationHeads.ContainsKey(word) || WordLists.GatheringHeads.ContainsKey(word)) && person < 4)
        {
            other += 3;
        }

        // "the Turan news agency", "the newspaper Nhân Dân", "the chief executive of Siemens", "Siemens chief executive Roland Kraft"
        var body = IsCalledBody(passage, span) || IsManaged(passage, before, span, after) ? 8 : 0;

        if (passage.IsUpperCase(span.First) && words.Length == 1)
        {
            other += 1;
        }

        return (person, place, other, body);
    }

    // "World War II", "the Outer Space Treaty", "Pershing II": what is numbered and is no forename, or ends in a noun for things.
    private static bool IsThing(string[] words)
    {
        var numbered = words.Length > 1 && words[^1] is "i" or "ii" or "iii" or "iv" or "v" or "vi" or "vii" or "viii" or "ix" or "x";
        return numbered
            ? !World.Forenames.Contains(words[^2]) && !World.Surnames.Contains(words[^2])
            : WordLists.ThingHeads.Contains(words[^1])
                || words.Length > 1 && WordLists.GatheringHeads.ContainsKey(words[^1]) && !WordLists.OrganizationHeads.ContainsKey(words[^1]);
    }

    // "Gulf Arab", "Southeast Asian": where from, not who.
    private static bool IsOrigin(string[] words) =>
        World.RegionAdjectives.Contains(words[^1]) && !(words.Length > 1 && (World.Forenames.Contains(words[0]) || World.SurnamesFirst.Contains(words[0])));

    // "Humanitarian Assistance": words that are built so name no one.
    private static bool IsAbstract(string word) =>
        !World.Surnames.Contains(word)
        && !World.Forenames.Contains(word)
        && (
            word.EndsWith("tion", StringComparison.Ordinal)
            || word.EndsWith("tions", StringComparison.Ordinal)
            || word.EndsWith("ment", StringComparison.Ordinal)
            || word.EndsWith("ments", StringComparison.Ordinal)
            || word.EndsWith("ness", StringComparison.Ordinal)
            || word.EndsWith("ance", StringComparison.Ordinal)
            || word.EndsWith("ence", StringComparison.Ordinal)
            || word.EndsWith("ity", StringComparison.Ordinal)
            || word.EndsWith("ities", StringComparison.Ordinal)
            || word.EndsWith("ology", StringComparison.Ordinal)
            || word.EndsWith("ship", StringComparison.Ordinal)
        );

    private static bool IsCalledBody(Passage passage, TokenSpan span) =>
        (passage.Key(span.End) is "news" or "press" && passage.Key(span.End + 1) is "agency" or "agencies")
        || passage.Key(span.End) is "newspaper" or "broadcaster" or "militia" or "newswire"
        || passage.Key(span.First - 1) is "newspaper" or "daily" or "broadcaster" or "militia" or "weekly" or "tabloid"
        || (passage.Key(span.First - 1) is "agency" or "channel" && passage.Key(span.First - 2) is "news" or "press" or "television" or "tv");

    private static bool IsManaged(Passage passage, NameSpan? before, TokenSpan span, NameSpan? after) =>
        (
            before is { Kind: NameKind.Title, Title: { Role: "business", Holder: "organization" } }
            && before.Span.End == span.First - 1
            && passage.Key(span.First - 1) is "of" or "at"
        )
        || (
            after is { Kind: NameKind.Title, Title: { Role: "business", Holder: "organization" } }
            && (after.Span.First == span.End || SceneReader.IsPossessive(passage, span.End) && after.Span.First == span.End + 1)
        );

    private static string KeyOf(Passage passage, NameSpan name) => string.Join(' ', SceneReader.Keys(passage, name.Span));
}
