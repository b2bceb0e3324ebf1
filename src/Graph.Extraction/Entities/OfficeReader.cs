using System.Collections.Frozen;
using System.Collections.Immutable;
using Graph.Extraction.Lexicon;
using Graph.Extraction.Mentions;
using Graph.Extraction.Reading;
using Graph.Model.Facts;
using Graph.Text.Gazetteer;
using Upos = Graph.Text.Upos;

namespace Graph.Extraction.Entities;

/// <summary>Reads which office each person is given, and whose it is.</summary>
/// <remarks>Reads "Chinese Foreign Minister Wang Yi", "Wu Dawei, China's deputy foreign minister,", "the secretary general of NATO, Jens Stoltenberg",
/// "who was then a senator", "his predecessor"; what a sentence says of its subject is read by <see cref="PredicatedOffices"/>. Refuses "told the prime
/// minister, Wang said": a title, a comma and a name before a verb of saying are two people.</remarks>
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
        var predicated = new PredicatedOffices(passage, names, byStart, entities);
        for (var n = 0; n < names.Count; n++)
        {
            if (names[n].Kind != NameKind.Title || names[n].Title!.Role is "honorific")
            {
                continue;
            }

            if (Owner(passage, names, n, byStart, entities) is { } owner)
            {
                var status = IsPast(passage, names[n].Span) ? OfficeStatus.Former : OfficeStatus.Current;
                found.Add(Of(passage, names, n, owner, status, byStart, entities));
            }
            else if (!names[n].Title!.Plural && predicated.Subject(names[n], found) is { } said)
            {
                found.Add(Of(passage, names, n, said.Person, said.Status, byStart, entities));
            }
        }

        found.AddRange(predicated.Read(found));
        var paired = PairedOffices.Read(passage, names, byStart, found, entities).ToList();
        var told = paired.Select(office => office.Name.Span).ToHashSet();
        found.RemoveAll(office => told.Contains(office.Name.Span));
        found.AddRange(paired);
        found.AddRange(SharedOffices.Read(passage, names, byStart, found, entities));
        found.AddRange(Nationals.Read(passage, names, byStart, entities));

        var complete = CountryInference.Complete(passage, names, found.ToImmutable(), entities, Exclusive);
        complete = Nationals.Complete(Successors(passage, Counterparts(passage, names, complete, entities)));
        return [.. complete, .. OfficesWithoutName.Read(passage, names, mentions, complete, entities)];
    }

    private static Office Of(
        Passage passage,
        NameLayer names,
        int n,
        EntityMention owner,
        OfficeStatus said,
        Dictionary<int, EntityMention> byStart,
        EntityTable entities
    )
    {
        var holder = Holder(passage, names, n, byStart, entities) ?? After(passage, names, names[n], owner, byStart, entities);
        var status = names[n].TitleStatus switch
        {
            "former" => OfficeStatus.Former,
            "nominee" => OfficeStatus.Nominee,
            _ => said,
        };
        var evidence = new TokenSpan(Math.Min(names[n].Span.First, owner.Head.First), Math.Max(names[n].Span.End, owner.Head.End));
        holder ??= Commission(names, names[n], byStart) ?? Named(passage, names[n], entities);
        if (holder is null && names[n].Title!.Iso is { } implied)
        {
            holder = entities.Country(World.Country(implied));
        }

        var possessor = holder is null || IsCounterpart(names[n].Title!) ? PossessorReader.Read(passage, names, n, owner.Entity, byStart, entities) : null;
        if (possessor is { } body && entities.Kind(body) != EntityKind.Person)
        {
            // "Peru's foreign ministry said its consul": the state's.
            (holder, possessor) = (names[n].Title!.Holder is "country" ? entities.StateOf(body) ?? body : body, null);
        }

        var name = names[n].Title!.Plural ? names[n] with { Text = names[n].Title!.Title, Title = names[n].Title! with { Plural = false } } : names[n];
        return new Office(owner.Entity, holder, name, status, evidence) { Possessor = possessor == owner.Entity ? null : possessor };
    }

    // "Abbas Araghchi, the Iranian foreign minister, and his French counterpart, Jean-Noel Barrot": a counterpart holds the same office elsewhere.
    private static ImmutableArray<Office> Counterparts(Passage passage, NameLayer names, ImmutableArray<Office> offices, EntityTable entities)
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
                // "the American secretary of state and his Danish colleague": a foreign minister.
                var own = other.Name.Title!.Iso is null || office.Of is null || entities.Code(office.Of.Value) == other.Name.Title.Iso;
                var title = own ? other.Name.Title : other.Name.Title with { Title = other.Role.Replace('-', ' '), Iso = null };
                return office with { Name = office.Name with { Title = title, Text = own ? other.Name.Text : title.Title } };
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

    /// <summary>Whether this is somebody who holds the same office elsewhere: "his Scottish colleague".</summary>
    public static bool IsCounterpart(Office office) => IsCounterpart(office.Name.Title!);

    public static bool IsCounterpart(TitleFact title) => title.Title is "counterpart" or "colleague" or "opposite number" or "homologue";

    // "said Luis Pinto, his predecessor", "the predecessor of President Carlos Rojas": the same office before, or after.
    private static ImmutableArray<Office> Successors(Passage passage, ImmutableArray<Office> offices)
    {
        Office Named(Office office)
        {
            if (office.Name.Title!.Title is not ("predecessor" or "successor"))
            {
                return office;
            }

            var title = office.Name.Span;
            var other =
                offices.LastOrDefault(one => one.Person == office.Possessor && one.Of is not null)
                ?? offices.FirstOrDefault(one =>
                    passage.Key(title.End) is "of"
                    && one.Person != office.Person
                    && one.Of is not null
                    && one.Evidence.First > title.First
                    && passage.SentenceOf(one.Evidence.First) == passage.SentenceOf(title.First)
                );
            return other is null
                ? office
                : office with
                {
                    Of = other.Of,
                    Inferred = true,
                    Status = office.Name.Title.Title is "predecessor" ? OfficeStatus.Former : OfficeStatus.Current,
                    Name = office.Name with { Title = other.Name.Title, Text = other.Name.Title!.Title },
                };
        }

        return [.. offices.Select(Named)];
    }

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

        // "the emir, Sheikh Tamim bin Hamad Al Thani,", "the envoy of the African Union, H.E. Tadesse Worku,"
        EntityMention? Styled(int token) =>
            names.StartingAt(token)
                is { Kind: NameKind.Title, Title.Role: "royal" or "honorific" or "religious" or "military" or "legislator" or "ambassador" } style
            && style.Span.End is var end
                ? Person(passage.Form(end) is "." ? end + 1 : end)
                : null;

        if (!names[n].Title!.Plural && passage.Form(at) is "," && Styled(at + 1) is { } styled)
        {
            return styled;
        }

        // "President and party chief Xi"
        if (
            n + 1 < names.Count
            && names[n + 1].Kind == NameKind.Title
            && (names[n + 1].Span.First == at || (passage.Key(at) is "and" && names[n + 1].Span.First == at + 1))
            && (
                Person(names[n + 1].Span.End)
                ?? (passage.Form(names[n + 1].Span.End) is "," && passage.Key(at) is "and" ? Person(names[n + 1].Span.End + 1) : null)
            )
                is { } second
        )
        {
            return second;
        }

        // "one of his advisers, Peter Otieno,"
        if (names[n].Title!.Plural && !(passage.Form(at) is "," && IsOneOf(passage, title.First)))
        {
            return null;
        }

        // "Wu Dawei, China's deputy foreign minister"; "Rubio, who was then a senator"; "Hill, who is assistant secretary"
        if (Apposed(passage, names, n, byStart, entities) is { } before)
        {
            return before;
        }

        // "Ambassador to the United States Luis Vega"
        at = passage.Key(title.End) is "to" or "of" or "for" && passage.IsCapital(title.First) ? title.End + 1 : 0;
        at = passage.Key(at) is "the" ? at + 1 : at;
        if (at > 0 && names.StartingAt(at) is { Kind: NameKind.Country or NameKind.Organization } where && Person(where.Span.End) is { } beside)
        {
            return beside;
        }

        // "the foreign minister of Saudi Arabia, Faisal bin Farhan,", "the secretary of Russia's Security Council, Ivan Orlov,"
        at = OfficePhrase.End(passage, names, title.End);
        if (passage.Form(at) is not ("," or ":") || (Person(at + 1) ?? Styled(at + 1)) is not { } after)
        {
            return null;
        }

        var next = after.Head.End;
        return
            next == passage.SentenceAt(after.Head.First).End
            || passage.Form(next) is "," or "." or ";" or ")" or "-" or "–" or "—"
            || passage.Key(next) is "and" or "has" or "have" or "had" or "was" or "is" or "on" or "at" or "to" or "in" or "of" or "who"
            ? after
            : null;
    }

    private static bool IsOneOf(Passage passage, int title) =>
        Enumerable.Range(1, 5).Any(back => passage.Key(title - back) is "one" && passage.Key(title - back + 1) is "of");

    // Walks left from the title over what may stand between it and the comma after the name.
    private static EntityMention? Apposed(Passage passage, NameLayer names, int n, Dictionary<int, EntityMention> byStart, EntityTable entities)
    {
        var first = passage.SentenceAt(names[n].Span.First).First;
        var at = names[n].Span.First - 1;
        var small = 0;
        for (var steps = 0; at > first && steps < 10; steps++)
        {
            if (passage.Form(at) is "," or "(" or "–" or "—" || (passage.Form(at) is "-" && !passage.IsAttached(at)))
            {
                break;
            }

            var covering = names.At(at);
            if (covering is { Kind: NameKind.Title } or { Kind: NameKind.Run } && covering.Span.Contains(at))
            {
                // "Rubio, the secretary of state and acting national security adviser"
                // "Diaz, a guest of the Kenyan president", "Kaya, spokesman for the president": guest and spokesman are they.
                if (
                    (covering.Kind == NameKind.Run && !SceneReader.IsPossessive(passage, covering.Span.End))
                    || passage.Key(covering.Span.End) is "of" or "to" or "for"
                )
                {
                    return null;
                }
            }
            else if (covering is null && passage.Keys[at] is "of" && passage.Part(at - 1) is Upos.Noun && names.At(at - 1) is null)
            {
                // "Holm, a cousin of the Norwegian prime minister": the cousin is he.
                return null;
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
                // "Ibra Tra, Burkina Faso's 36-year-old military ruler"
                small += passage.Part(at) is Upos.Num || passage.Keys[at] is "year" or "old" || char.IsDigit(passage.Forms[at][0]) ? 0 : 1;
                if (small > 2 || passage.Keys[at].EndsWith("ed", StringComparison.Ordinal))
                {
                    return null;
                }
            }

            at--;
        }

        // "Erdoğan, and Sweden's prime minister, …": another person begins there.
        if (
            passage.Form(at) is not ("," or "(" or "-" or "–" or "—")
            || passage.Key(at + 1) is "and" or "but" or "or" or "while" or "when" or "as" or "with" or "to" or "for"
        )
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
            // "California Governor Gary Nelson", "Bavaria's premier": a part of a state.
            name is { Kind: NameKind.Place, Place: { Iso: { } iso, Kind: var kind } }
            && (names[n].Title!.Role is "local" or "legislator" || (kind is "division" or "territory" && !IsSent(names[n].Title!)))
                ? entities.Country(World.Country(iso))
            : name.Kind is NameKind.Run or NameKind.Title or NameKind.Place or NameKind.Gathering ? null
            : name.Kind == NameKind.Capital ? entities.Country(name.Country!)
            : byStart.TryGetValue(name.Span.First, out var mention) ? mention.Entity
            : null;

        var title = names[n].Span;
        if (passage.Key(title.End) is "of" && Complement(title.End) is { } of)
        {
            return of;
        }

        // "China's permanent representative at the UN": whose comes before where.
        if (Left() is { } owner)
        {
            return owner;
        }

        if (
            (passage.Key(title.End) is "at" or "with" || (passage.Key(title.End) is "for" && !IsSent(names[n].Title!)) || IsLocal(names[n].Title!))
            && Complement(title.End) is { } served
        )
        {
            return served;
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

        return null;

        // The first body or state among the words that say what the office is of.
        int? Complement(int first)
        {
            var end = OfficePhrase.End(passage, names, first);
            for (var at = first + 1; at < end; at++)
            {
                if (names.StartingAt(at) is { } name && Entity(name) is { } found)
                {
                    return name is { Kind: NameKind.Organization, Organization: null, Country: null } ? State(name.Span.End, end) ?? found : found;
                }
            }

            return null;
        }

        // "the director of the Asian Affairs Bureau of the Japanese foreign ministry"
        int? State(int first, int end) =>
            passage.Key(first) is "of"
                ? Enumerable.Range(first, end - first).Select(names.StartingAt).FirstOrDefault(name => name?.Country is not null) is { } name
                    ? entities.Country(name.Country!)
                    : null
                : null;

        int? Left()
        {
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
    }

    // "the commissioner for enlargement", where the text speaks of the European Union: one of its Commission.
    private static int? Commission(NameLayer names, NameSpan title, Dictionary<int, EntityMention> byStart) =>
        title.Title!.Title is "commissioner" or "european commissioner"
        && (
            names.FirstOrDefault(name => name.Organization is { Name: "European Commission" })
            ?? names.FirstOrDefault(name => name.Organization is { Name: "European Union" })
        )
            is { } body
        && byStart.TryGetValue(body.Span.First, out var mention)
            ? mention.Entity
            : null;

    // "the president of the European Council": the title's own words name the body.
    private static int? Named(Passage passage, NameSpan title, EntityTable entities)
    {
        for (var at = title.Span.First; title.Title!.Holder is "organization" && at < title.Span.End; at++)
        {
            if (passage.IsCapital(at) && World.Organizations.Longest(passage.Keys, at, title.Span.End, null).Values is [var body, ..])
            {
                return entities.Organization(body.Name, body.Acronym, body.Iso);
            }
        }

        return null;
    }

    // "the special envoy for Libya" serves another.
    private static bool IsSent(TitleFact title) => title.Role is "envoy" or "ambassador" or "adviser" or "deputy-minister" or "official";

    // "a rebel leader in Macedonia", where an ambassador or a correspondent would be a stranger.
    private static bool IsLocal(TitleFact title) => title.Role is "leader" or "party" or "activist" or "local" or "religious";

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
