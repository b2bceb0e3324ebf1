using System.Collections.Frozen;
using System.Collections.Immutable;
using Graph.Extraction.Mentions;
using Graph.Extraction.Reading;
using Graph.Extraction.Topics;
using Graph.Text.Gazetteer;

namespace Graph.Extraction.Entities;

/// <summary>Says for every name of a passage who or what it is, in three passes: full names, then parts of them, then what stands for them.</summary>
internal static class SceneReader
{
    public static Scene Read(Passage passage)
    {
        var names = BodyStates.Complete(passage, NameFinder.Find(passage));
        var entities = new EntityTable();
        var kinds = RunClassifier.Classify(passage, names);
        var mentions = Named(passage, names, kinds, entities);
        var offices = OfficeReader.Read(passage, names, mentions, entities);
        (mentions, offices) = ReferenceReader.Read(passage, names, mentions, offices, entities);
        mentions = TopicReader.Read(passage, names, mentions, entities);
        return new Scene(passage, entities, names, mentions, offices);
    }

    // Everything that is called by a name.
    private static ImmutableArray<EntityMention> Named(Passage passage, NameLayer names, ImmutableArray<RunClass> kinds, EntityTable entities)
    {
        var people = new PersonBook(entities);
        for (var n = 0; n < names.Count; n++)
        {
            // Full names first, so that a headline's bare family name finds its owner.
            if (kinds[n] == RunClass.FullName)
            {
                people.Add(names[n].Text, Keys(passage, names[n].Span));
            }
        }

        var mentions = ImmutableArray.CreateBuilder<EntityMention>();
        for (var n = 0; n < names.Count; n++)
        {
            var name = names[n];
            var keys = Keys(passage, name.Span);
            int? entity = name.Kind switch
            {
                NameKind.Country => entities.Country(name.Country!),
                NameKind.Demonym => entities.Country(name.Country!),
                NameKind.Seat when name.Country is not null => entities.Country(name.Country),
                NameKind.Capital => IsPlace(passage, names, n) ? entities.Place(name.Text) : entities.Country(name.Country!),
                NameKind.Place => entities.Place(name.Text),
                NameKind.Organization => IsNameless(name) ? null : Organization(passage, names, n, entities),
                NameKind.Run => kinds[n] switch
                {
                    RunClass.FullName => people.Add(name.Text, keys),
                    RunClass.Single => people.Find(keys) ?? people.Add(Styled(passage, names, n), keys),
                    RunClass.Partial => people.Find(keys) is { } known && !IsOtherMonarch(names, n, entities.Name(known)) ? known
                    : Styled(passage, names, n) is var styled && styled != name.Text ? people.Add(styled, Keys(passage, names[n].Span))
                    : people.Find(keys),
                    RunClass.Organization => entities.Organization(name.Text, null, null),
                    RunClass.Place => entities.Place(name.Text),
                    _ => null,
                },
                _ => null,
            };
            if (entity is not { } who)
            {
                continue;
            }

            if (entities.Kind(who) == Model.Facts.EntityKind.Person)
            {
                people.Saw(who, name.Span.First);
            }

            var form = name.Kind switch
            {
                NameKind.Demonym => MentionForm.Demonym,
                NameKind.Seat => MentionForm.Government,
                NameKind.Capital when entities.Kind(who) == Model.Facts.EntityKind.Country => MentionForm.Government,
                _ => MentionForm.Name,
            };
            if (form == MentionForm.Name)
            {
                entities.Alias(who, passage.Text(name.Span));
            }

            mentions.Add(new EntityMention(name.Span, name.Span, [who], form, IsPossessive(passage, name.Span.End)));
            if (name.Kind is NameKind.Seat && name.Place is null && name.Country is not null && IsLocative(passage, name.Span.First))
            {
                entities.Place(name.Text);
            }
        }

        return mentions.ToImmutable();
    }

    // "the Embassy" of nobody knows whom.
    private static bool IsNameless(NameSpan name) => name is { Organization: null, Country: null, Span.Length: 1 };

    // Who is known by one name is known with the title: "Pope Francis", "King Salman".
    private static string Styled(Passage passage, NameLayer names, int n) =>
        n > 0
        && names[n - 1] is { Kind: NameKind.Title, Title.Role: "royal" or "religious" } title
        && title.Span.End == names[n].Span.First
        && passage.IsCapital(title.Span.First)
            ? $"{title.Text} {names[n].Text}"
            : names[n].Text;

    // "King Salman" is not Mohammed bin Salman: a monarch's one name is the first.
    private static bool IsOtherMonarch(NameLayer names, int n, string known) =>
        n > 0
        && names[n - 1] is { Kind: NameKind.Title, Title.Title: "king" or "queen" or "emperor" or "empress" or "pope" or "sultan" or "emir" } title
        && title.Span.End == names[n].Span.First
        && !known.StartsWith(names[n].Text, StringComparison.Ordinal)
        && !known.Contains(title.Text, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether "'s" or a bare apostrophe follows.</summary>
    internal static bool IsPossessive(Passage passage, int end) => passage.Form(end) is "'s" or "’s" or "'" or "’" && passage.IsAttached(end);

    internal static string[] Keys(Passage passage, TokenSpan span)
    {
        var keys = passage.Keys.AsSpan()[span.First..span.End].ToArray();
        return keys.Contains(string.Empty) ? [.. keys.Where(key => key.Length > 0)] : keys;
    }

    // "Embassy" alone says too little: "Chinese Embassy".
    private static string BodyName(NameSpan name) =>
        name is { Organization: null, Span.Length: 1, Country.Demonyms: [var demonym, ..] } && !name.Text.StartsWith(demonym, StringComparison.Ordinal)
            ? $"{demonym} {name.Text}"
            : name.Text;

    private static int Organization(Passage passage, NameLayer names, int n, EntityTable entities)
    {
        var name = names[n];
        var entity = entities.Organization(BodyName(name), name.Organization?.Acronym, name.Country?.Iso);
        if (name.Country is not null && n > 0 && names[n - 1].Country == name.Country && name.Span.First - names[n - 1].Span.End <= 1)
        {
            entities.Alias(entity, passage.Text(new TokenSpan(names[n - 1].Span.First, name.Span.End)));
        }

        // "Association of Southeast Asian Nations (ASEAN)"
        if (passage.Form(name.Span.End) is "(" && passage.Form(name.Span.End + 2) is ")" && passage.IsUpperCase(name.Span.End + 1))
        {
            entities.Alias(entity, passage.Form(name.Span.End + 1));
        }

        return entity;
    }

    // "China's Ministry of Commerce", "the Iranian foreign ministry", "the Ministry of Defence of Ukraine"
    internal static Country? StateOf(Passage passage, NameLayer names, int n)
    {
        if (n > 0 && names[n - 1] is { Country: { } before, Kind: NameKind.Country or NameKind.Demonym or NameKind.Capital } left)
        {
            var gap = new TokenSpan(left.Span.End, names[n].Span.First);
            if (gap.Length == 0 || (gap.Length <= 2 && IsPossessive(passage, left.Span.End)))
            {
                return before;
            }
        }

        if (n + 1 < names.Count && names[n + 1] is { Country: { } after, Kind: NameKind.Country } right)
        {
            var end = names[n].Span.End;
            if (passage.Key(end) is "of" && right.Span.First <= end + 2)
            {
                return after;
            }
        }

        return null;
    }

    /// <summary>Whether a seat of government is meant as a place: after a preposition of place, in a dateline, or beside its country.</summary>
    internal static bool IsPlace(Passage passage, NameLayer names, int n)
    {
        var span = names[n].Span;
        if (IsLocative(passage, span.First))
        {
            return true;
        }

        if (passage.Key(span.First - 1) is "to" && Enumerable.Range(1, 5).Any(back => MotionWords.Contains(passage.Key(span.First - 1 - back))))
        {
            return true;
        }

        if (MotionWords.Contains(passage.Key(span.First - 1)))
        {
            return true;
        }

        // "the airport of Port-au-Prince"
        if (passage.Key(span.First - 1) is "of" && Grounds.Contains(passage.Key(span.First - 2)))
        {
            return true;
        }

        // "BEIJING, Oct. 27 —", "Kuala Lumpur, Malaysia", "Kuala Lumpur, the capital of Malaysia"
        if (passage.Form(span.End) is ",")
        {
            var next = n + 1 < names.Count ? names[n + 1] : null;
            if (next is { Kind: NameKind.Country or NameKind.Place } && next.Span.First == span.End + 1)
            {
                return true;
            }

            if (passage.Key(span.End + 1) is "the" && passage.Key(span.End + 2) is "capital")
            {
                return true;
            }
        }

        // "in Beijing and Shanghai"
        if (
            n > 0
            && passage.Key(span.First - 1) is "and" or "or"
            && names[n - 1].Span.End == span.First - 1
            && names[n - 1].Kind is NameKind.Place or NameKind.Capital
        )
        {
            return names[n - 1].Kind == NameKind.Place || IsPlace(passage, names, n - 1);
        }

        return passage.StartsSentence(span.First)
            && Enumerable.Range(span.End, 8).Any(i => passage.Form(i) is "-" or "–" or "—" && i < passage.SentenceAt(span.First).End)
            && (passage.IsUpperCase(span.First) || passage.Form(span.End) is "-" or "–" or "—");
    }

    internal static bool IsLocative(Passage passage, int first) =>
        (passage.Key(first - 1) is "the" ? passage.Key(first - 2) : passage.Key(first - 1))
            is "in"
                or "at"
                or "from"
                or "near"
                or "outside"
                or "via"
                or "through"
                or "around"
                or "into"
                or "toward"
                or "towards"
                or "leaving";

    private static readonly FrozenSet<string> Grounds =
    [
        "airport",
        "port",
        "city",
        "town",
        "streets",
        "outskirts",
        "suburb",
        "suburbs",
        "centre",
        "center",
        "north",
        "south",
        "east",
        "west",
        "northeast",
        "northwest",
        "southeast",
        "southwest",
        "heart",
        "mayor",
        "people",
        "siege",
        "fall",
        "kilometres",
        "kilometers",
        "miles",
        "km",
        "capital",
        "university",
        "archbishop",
        "bishop",
    ];

    private static readonly FrozenSet<string> MotionWords =
    [
        "way",
        "route",
        "road",
        "travel",
        "travels",
        "traveled",
        "travelled",
        "traveling",
        "travelling",
        "fly",
        "flies",
        "flew",
        "flying",
        "flown",
        "went",
        "go",
        "goes",
        "going",
        "gone",
        "return",
        "returns",
        "returned",
        "returning",
        "trip",
        "visit",
        "visits",
        "visited",
        "visiting",
        "journey",
        "tour",
        "flight",
        "came",
        "come",
        "comes",
        "coming",
        "head",
        "heads",
        "headed",
        "heading",
        "arrive",
        "arrives",
        "arrived",
        "back",
        "dispatched",
        "sent",
        "invite",
        "invited",
        "invites",
        "leave",
        "leaves",
        "left",
        "drove",
        "moved",
        "delegation",
        "mission",
        "summoned",
        "brought",
        "reach",
        "reached",
        "reaches",
        "reaching",
        "made",
        "landed",
        "stop",
        "stopped",
        "stopover",
        "repetition",
    ];
}
