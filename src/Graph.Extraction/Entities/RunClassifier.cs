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
        var votes = new Dictionary<string, (int Person, int Place, int Other)>(StringComparer.Ordinal);
        for (var n = 0; n < names.Count; n++)
        {
            if (names[n].Kind == NameKind.Run)
            {
                var key = KeyOf(passage, names[n]);
                var (person, place, other) = votes.GetValueOrDefault(key);
                var (p, l, o) = Vote(passage, names, n);
                votes[key] = (person + p, place + l, other + o);
            }
        }

        var full = names
            .Where(name => name.Kind == NameKind.Run && name.Span.Length > 1 && IsPerson(votes[KeyOf(passage, name)]))
            .SelectMany(name => SceneReader.Keys(passage, name.Span))
            .ToHashSet(StringComparer.Ordinal);
        return [.. names.Select(name => name.Kind == NameKind.Run ? Class(passage, name, votes[KeyOf(passage, name)], full) : RunClass.None)];
    }

    private static RunClass Class(Passage passage, NameSpan name, (int Person, int Place, int Other) vote, HashSet<string> partsOfFullNames)
    {
        var words = SceneReader.Keys(passage, name.Span);
        if (words.Length > 1)
        {
            return vote.Other >= 8 && !World.RegionAdjectives.Contains(words[^1]) ? RunClass.Organization
                : IsPerson(vote) ? RunClass.FullName
                : vote.Place > 0 && vote.Place >= vote.Other ? RunClass.Place
                : RunClass.None;
        }

        // "Gulf", "Scottish": where from, not who.
        if (World.RegionAdjectives.Contains(words[0]))
        {
            return RunClass.None;
        }

        if (vote.Other >= 8)
        {
            return RunClass.Organization;
        }

        if (partsOfFullNames.Contains(words[0]))
        {
            return RunClass.Partial;
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

    private static bool IsPerson((int Person, int Place, int Other) vote) => vote.Person > 0 && vote.Person >= vote.Place && vote.Person >= vote.Other;

    private static (int Person, int Place, int Other) Vote(Passage passage, NameLayer names, int n)
    {
        var span = names[n].Span;
        var words = SceneReader.Keys(passage, span);
        var person = 0;
        var place = 0;
        var other = 0;
        var before = n > 0 ? names[n - 1] : null;
        if (
            before is { Kind: NameKind.Title }
            && (before.Span.End == span.First || (passage.Form(before.Span.End) is "." && before.Span.End + 1 == span.First))
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
            person += words.Length <= 3 && passage.Key(span.First - 1) is not "the" && words.All(word => word.All(char.IsLetter)) ? 1 : 0;
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

        // "Gulf Arab", "Southeast Asian" are no people.
        if (World.RegionAdjectives.Contains(words[^1]) && person < 4)
        {
            other += 6;
        }

        // "the Turan news agency", "the newspaper Nhân Dân", "the chief executive of Siemens", "Siemens chief executive Roland Kraft"
        if (IsCalledBody(passage, span) || IsManaged(passage, before, span, after))
        {
            other += 8;
        }

        if (passage.IsUpperCase(span.First) && words.Length == 1)
        {
            other += 1;
        }

        return (person, place, other);
    }

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
