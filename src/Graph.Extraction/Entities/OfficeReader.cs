using System.Collections.Frozen;
using System.Collections.Immutable;
using Graph.Extraction.Mentions;
using Graph.Extraction.Reading;
using Graph.Model.Facts;
using Graph.Text.Gazetteer;
using Upos = Graph.Text.Upos;

namespace Graph.Extraction.Entities;

/// <summary>Reads which office each person is given, and whose it is.</summary>
/// <remarks>Reads "Chinese Foreign Minister Wang Yi", "Wu Dawei, China's deputy foreign minister,", "the secretary general of NATO, Jens Stoltenberg",
/// "who was then a senator". Refuses "told the prime minister, Wang said": a title, a comma and a name before a verb of saying are two people.</remarks>
internal static class OfficeReader
{
    private static readonly FrozenSet<string> Exclusive =
    [
        "head-of-state",
        "head-of-government",
        "foreign-minister",
        "defence-minister",
        "finance-minister",
        "trade-minister",
        "royal",
    ];

    public static ImmutableArray<Office> Read(Passage passage, NameLayer names, ImmutableArray<EntityMention> mentions, EntityTable entities)
    {
        var byStart = new Dictionary<int, EntityMention>();
        foreach (var mention in mentions)
        {
            byStart.TryAdd(mention.Head.First, mention);
        }

        var found = ImmutableArray.CreateBuilder<Office>();
        for (var n = 0; n < names.Count; n++)
        {
            if (names[n].Kind == NameKind.Title && names[n].Title!.Role is not "honorific" && Owner(passage, names, n, byStart, entities) is { } owner)
            {
                var holder = Holder(passage, names, n, byStart, entities) ?? After(passage, names, names[n], owner, byStart, entities);
                var status = names[n].TitleStatus switch
                {
                    "former" => OfficeStatus.Former,
                    "nominee" => OfficeStatus.Nominee,
                    _ => IsPast(passage, names[n].Span) ? OfficeStatus.Former : OfficeStatus.Current,
                };
                var evidence = new TokenSpan(Math.Min(names[n].Span.First, owner.Head.First), Math.Max(names[n].Span.End, owner.Head.End));
                if (holder is null && names[n].Title!.Iso is { } implied)
                {
                    holder = entities.Country(World.Country(implied));
                }

                var possessor = holder is null ? PossessorReader.Read(passage, names, n, byStart, entities) : null;
                if (possessor is { } body && entities.Kind(body) != EntityKind.Person)
                {
                    (holder, possessor) = (body, null);
                }

                found.Add(new Office(owner.Entity, holder, names[n], status, evidence) { Possessor = possessor == owner.Entity ? null : possessor });
            }
        }

        var paired = PairedOffices.Read(passage, names, byStart, entities).ToList();
        var told = paired.Select(office => office.Name.Span).ToHashSet();
        found.RemoveAll(office => told.Contains(office.Name.Span));
        found.AddRange(paired);
        found.AddRange(SharedOffices.Read(passage, names, byStart, found, entities));

        var complete = CountryInference.Complete(passage, names, found.ToImmutable(), entities, Exclusive);
        complete = Counterparts(passage, names, complete);
        return [.. complete, .. OfficesWithoutName.Read(passage, names, mentions, complete, entities)];
    }

    // "Abbas Araghchi, the Iranian foreign minister, and his French counterpart, Jean-Noel Barrot": a counterpart holds the same office elsewhere.
    private static ImmutableArray<Office> Counterparts(Passage passage, NameLayer names, ImmutableArray<Office> offices)
    {
        Office Named(Office office)
        {
            if (!IsCounterpart(office))
            {
                return office;
            }

            var first = office.Name.Span.First;
            var other =
                offices.LastOrDefault(one => one.Person == office.Possessor && !IsCounterpart(one))
                ?? offices
                    .Where(one => one.Person != office.Person && one.Evidence.First < first && !IsCounterpart(one))
                    .Where(one => passage.SentenceOf(one.Evidence.First) >= passage.SentenceOf(first) - 2)
                    .MaxBy(one => one.Evidence.First);
            if (other is not null)
            {
                return office with { Name = office.Name with { Title = other.Name.Title, Text = other.Name.Text } };
            }

            // "The defence ministers of Estonia and Latvia met their German colleague, X"
            var several = names.LastOrDefault(name =>
                name is { Kind: NameKind.Title, Title.Plural: true }
                && name.Span.First < first
                && passage.SentenceOf(name.Span.First) == passage.SentenceOf(first)
                && name.Title.Role is not ("official" or "other" or "honorific")
            );
            return several is null
                ? office
                : office with
                {
                    Name = office.Name with { Title = several.Title! with { Plural = false }, Text = several.Title.Title },
                };
        }

        return [.. offices.Select(Named)];
    }

    private static bool IsCounterpart(Office office) => office.Name.Title!.Title is "counterpart" or "colleague" or "opposite number";

    // The person that a title stands beside.
    private static EntityMention? Owner(Passage passage, NameLayer names, int n, Dictionary<int, EntityMention> byStart, EntityTable entities)
    {
        var title = names[n].Span;
        EntityMention? Person(int token) => byStart.TryGetValue(token, out var mention) && entities.Kind(mention.Entity) == EntityKind.Person ? mention : null;

        // "Foreign Minister Wang Yi"
        var at = title.End;
        // "Gen. Wang", but not "… the generals. Wang …"
        if (passage.Form(at) is "." && at + 1 < passage.Count && !passage.StartsSentence(at + 1))
        {
            at++;
        }

        if (Person(at) is { } direct)
        {
            return direct;
        }

        // "the emir, Sheikh Tamim bin Hamad Al Thani,"
        if (
            passage.Form(at) is ","
            && !names[n].Title!.Plural
            && names.StartingAt(at + 1) is { Kind: NameKind.Title, Title.Role: "royal" or "honorific" or "religious" or "military" } style
            && Person(passage.Form(style.Span.End) is "." ? style.Span.End + 1 : style.Span.End) is { } styled
        )
        {
            return styled;
        }

        // "President and party chief Xi"
        if (
            n + 1 < names.Count
            && names[n + 1].Kind == NameKind.Title
            && (names[n + 1].Span.First == at || (passage.Key(at) is "and" && names[n + 1].Span.First == at + 1))
            && Person(names[n + 1].Span.End) is { } second
        )
        {
            return second;
        }

        if (names[n].Title!.Plural)
        {
            return null;
        }

        // "Wu Dawei, China's deputy foreign minister"; "Rubio, who was then a senator"; "Hill, who is assistant secretary"
        if (Apposed(passage, names, n, byStart, entities) is { } before)
        {
            return before;
        }

        // "the foreign minister of Saudi Arabia, Faisal bin Farhan,"
        at = title.End;
        if (passage.Key(at) is "of" or "for" or "at" or "in" or "to")
        {
            at++;
            at = passage.Key(at) is "the" ? at + 1 : at;
            if (names.StartingAt(at) is not { Kind: not (NameKind.Run or NameKind.Title) } complement)
            {
                return null;
            }

            at = complement.Span.End;
        }

        if (passage.Form(at) is not ("," or ":") || Person(at + 1) is not { } after)
        {
            return null;
        }

        var next = after.Head.End;
        return
            next == passage.SentenceAt(after.Head.First).End
            || passage.Form(next) is "," or "." or ";" or ")" or "-" or "–" or "—"
            || passage.Key(next) is "and" or "has" or "have" or "had" or "was" or "is" or "on" or "at" or "to" or "in" or "who"
            ? after
            : null;
    }

    // Walks left from the title over what may stand between it and the comma after the name.
    private static EntityMention? Apposed(Passage passage, NameLayer names, int n, Dictionary<int, EntityMention> byStart, EntityTable entities)
    {
        var first = passage.SentenceAt(names[n].Span.First).First;
        var at = names[n].Span.First - 1;
        var small = 0;
        for (var steps = 0; at > first && steps < 10; steps++)
        {
            if (passage.Form(at) is "," or "(")
            {
                break;
            }

            var covering = names.At(at);
            if (covering is { Kind: NameKind.Title } or { Kind: NameKind.Run } && covering.Span.Contains(at))
            {
                // "Rubio, the secretary of state and acting national security adviser"
                // "Diaz, once a guest of the Kenyan president": she is the guest.
                if (covering.Kind == NameKind.Run || passage.Key(covering.Span.End) is "of")
                {
                    return null;
                }
            }
            else if (
                covering is null
                && passage.Keys[at].Length > 0
                && passage.Keys[at]
                    is not (
                        "the"
                        or "a"
                        or "an"
                        or "s"
                        or "his"
                        or "her"
                        or "its"
                        or "their"
                        or "who"
                        or "is"
                        or "was"
                        or "also"
                        or "and"
                        or "as"
                        or "of"
                        or "then"
                        or "now"
                        or "serves"
                    )
            )
            {
                small++;
                if (small > 2 || passage.Keys[at].EndsWith("ed", StringComparison.Ordinal))
                {
                    return null;
                }
            }

            at--;
        }

        // "Erdoğan, and Sweden's prime minister, …": another person begins there.
        if (passage.Form(at) is not ("," or "(") || passage.Key(at + 1) is "and" or "but" or "or" or "while" or "when" or "as" or "with" or "to" or "for")
        {
            return null;
        }

        var end = at;
        // "Rubio (left), the secretary of state"
        if (passage.Form(end - 1) is ")")
        {
            while (end > first && passage.Form(end) is not "(")
            {
                end--;
            }
        }

        for (var start = end - 1; start >= Math.Max(first, end - 8); start--)
        {
            if (byStart.TryGetValue(start, out var mention) && mention.Head.End == end && entities.Kind(mention.Entity) == EntityKind.Person)
            {
                return mention;
            }
        }

        return null;
    }

    // Whose office it is: a country, a seat or a body before the title, or after "of".
    private static int? Holder(Passage passage, NameLayer names, int n, Dictionary<int, EntityMention> byStart, EntityTable entities)
    {
        int? Entity(NameSpan name) =>
            name.Kind is NameKind.Run or NameKind.Title or NameKind.Place or NameKind.Gathering ? null
            : name.Kind == NameKind.Capital ? entities.Country(name.Country!)
            : byStart.TryGetValue(name.Span.First, out var mention) ? mention.Entity
            : null;

        var title = names[n].Span;
        if (passage.Key(title.End) is "of" or "for" or "at" or "in" or "with")
        {
            var at = passage.Key(title.End + 1) is "the" ? title.End + 2 : title.End + 1;
            var complement = names.StartingAt(at);
            if (complement is not null && passage.Key(title.End) is not "in" && Entity(complement) is { } of)
            {
                return of;
            }
        }

        // "professor of international affairs at the University of North Carolina"
        if (passage.Key(title.End) is "of" or "in")
        {
            for (var at = title.End + 1; at < title.End + 7 && passage.Form(at) is not "," && !passage.IsCapital(at); at++)
            {
                var body = passage.Key(at + 1) is "the" ? at + 2 : at + 1;
                if (passage.Key(at) is "at" or "with" && names.StartingAt(body) is { Kind: NameKind.Organization } employer && Entity(employer) is { } with)
                {
                    return with;
                }
            }
        }

        if (n == 0)
        {
            return null;
        }

        var left = names[n - 1];
        var gap = new TokenSpan(left.Span.End, title.First);
        if (gap.First > title.First || passage.SentenceOf(left.Span.First) != passage.SentenceOf(title.First))
        {
            return null;
        }

        if (left.Kind == NameKind.Title && gap.Length <= 1 && n > 1)
        {
            // "Russian President and commander in chief": the same holder.
            return passage.Key(gap.First) is "and" ? Holder(passage, names, n - 1, byStart, entities) : null;
        }

        var near =
            gap.Length == 0
            || (SceneReader.IsPossessive(passage, left.Span.End) && gap.Length <= 3)
            || (
                gap.Length <= 2
                && gap.Length > 0
                && Enumerable
                    .Range(gap.First, gap.Length)
                    .All(i => passage.Keys[i].Length > 0 && char.IsLower(passage.Forms[i][0]) && passage.Part(i) is Upos.Adj or Upos.Noun or Upos.Propn)
                && left.Kind is NameKind.Demonym
                && !passage.Keys[gap.First..gap.End].Any(key => key is "and" or "with" or "to" or "by" or "in" or "said" or "says" or "of" or "for" or "on")
            );
        if (!near)
        {
            return null;
        }

        // "White House" before its own country: "the U.S. Treasury secretary".
        return Entity(left);
    }

    // "President John Haglelgam of Micronesia"
    private static int? After(
        Passage passage,
        NameLayer names,
        NameSpan title,
        EntityMention owner,
        Dictionary<int, EntityMention> byStart,
        EntityTable entities
    )
    {
        var at = passage.Key(owner.Head.End + 1) is "the" ? owner.Head.End + 2 : owner.Head.End + 1;
        return
            owner.Head.First >= title.Span.End
            && passage.Key(owner.Head.End) is "of" or "from"
            && names.StartingAt(at) is { Kind: NameKind.Country or NameKind.Capital or NameKind.Organization } holder
            && byStart.TryGetValue(holder.Span.First, out var mention)
            ? holder.Country is { } country && holder.Kind is not NameKind.Organization
                ? entities.Country(country)
                : mention.Entity
            : null;
    }

    private static bool IsPast(Passage passage, TokenSpan title) =>
        Enumerable
            .Range(1, 4)
            .Any(back =>
                passage.Key(title.First - back) is "then" or "former" or "formerly" or "ex" or "ousted" or "deposed" or "toppled" or "overthrown" or "exiled"
            )
        && passage.SentenceOf(title.First) == passage.SentenceOf(Math.Max(0, title.First - 4));
}
