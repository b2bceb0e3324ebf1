using System.Collections.Frozen;
using System.Collections.Immutable;
using Graph.Extraction.Lexicon;
using Graph.Extraction.Reading;
using Graph.Text.Gazetteer;
using Upos = Graph.Text.Upos;

namespace Graph.Extraction.Mentions;

/// <summary>Finds what looks like a name, left to right: known bodies, gatherings, offices, countries, places, and other capital words.</summary>
/// <remarks>Reads "Chinese Foreign Minister Wang Yi" as demonym, title, run; "Ministry of Foreign Affairs" as one organisation;
/// "ASEAN Foreign Ministers' Meeting" as a gathering. Refuses the capital of a sentence's first word where the document also writes that
/// word small, and every capital in a headline unless a list knows the name.</remarks>
internal sealed class NameFinder
{
    private static readonly FrozenSet<string> Particles =
    [
        "bin",
        "bint",
        "ibn",
        "al",
        "el",
        "de",
        "da",
        "do",
        "dos",
        "del",
        "della",
        "di",
        "van",
        "von",
        "der",
        "den",
        "la",
        "le",
        "abu",
        "ben",
        "ter",
        "zu",
        "los",
        "las",
        "du",
        "dal",
        "af",
        "y",
        "e",
        "á",
        "san",
        "bar",
        "ould",
        "ag",
    ];

    private static readonly FrozenSet<string> PlaceHeads =
    [
        "island",
        "islands",
        "sea",
        "river",
        "bay",
        "gulf",
        "strait",
        "lake",
        "valley",
        "mountain",
        "mountains",
        "peninsula",
        "province",
        "region",
        "district",
        "hotel",
        "palace",
        "airport",
        "base",
        "library",
        "castle",
        "house",
        "hall",
        "square",
        "street",
        "shoal",
        "reef",
        "canal",
        "dam",
        "port",
        "prison",
        "monastery",
    ];

    private static readonly FrozenSet<string> StateHeads =
    [
        "embassy",
        "consulate",
        "coastguard",
        "coast guard",
        "parliament",
        "army",
        "navy",
        "air force",
        "central bank",
        "presidency",
        "supreme court",
        "mission",
    ];

    private static readonly FrozenSet<string> StateHeadsBegin = [.. StateHeads.Select(head => head.Split(' ')[0])];

    private readonly Passage passage;
    private readonly ImmutableArray<bool> inTime;
    private readonly HashSet<string> standalone;
    private readonly Func<int, string, int, bool> accept;
    private readonly Func<int, string, int, bool> acceptTitle;

    // Words with a capital where no sentence begins.
    private readonly HashSet<string> capitalWithin;

    // The run asked for last: At asks for the same one again and again.
    private TokenSpan lastRun;

    private NameFinder(Passage passage)
    {
        this.passage = passage;
        accept = Accept;
        acceptTitle = AcceptTitle;
        var covered = new bool[passage.Count];
        foreach (var time in passage.Times)
        {
            covered.AsSpan(time.First, time.End - time.First).Fill(true);
        }

        inTime = [.. covered];
        standalone = Enumerable
            .Range(0, passage.Count)
            .Where(i => passage.IsCapital(i) && passage.Form(i + 1) is not ("-" or "‑") && passage.Form(i - 1) is not ("-" or "‑"))
            .Select(i => passage.Keys[i])
            .ToHashSet(StringComparer.Ordinal);
        capitalWithin = Enumerable
            .Range(0, passage.Count)
            .Where(i => passage.IsCapital(i) && !OpensSentence(i) && !passage.InTitleCase(i))
            .Select(i => passage.Keys[i])
            .ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Every name of the passage, in order; none overlap.</summary>
    public static NameLayer Find(Passage passage)
    {
        var finder = new NameFinder(passage);
        var found = ImmutableArray.CreateBuilder<NameSpan>();
        for (var i = 0; i < passage.Count; )
        {
            var before = found.Count;
            finder.At(i, found);
            i = found.Count > before ? found[^1].Span.End : i + 1;
        }

        return new NameLayer(found.ToImmutable(), passage.Count);
    }

    private void At(int i, ImmutableArray<NameSpan>.Builder found)
    {
        if (passage.Keys[i].Length == 0 || inTime[i])
        {
            return;
        }

        var limit = passage.SentenceAt(i).End;
        var capital = passage.IsCapital(i) || char.IsDigit(passage.Forms[i][0]);
        if (capital && (KnownOrganization(i, limit, found) || NamedBody(i, limit, found)))
        {
            return;
        }

        if (capital && Site(i, limit) is { } site)
        {
            found.Add(site);
        }
        else if (capital && Nation(i, limit) is { Values.IsEmpty: false } nation && nation.End > i + 1 && Geographic(i, limit) is { } nationName)
        {
            // "Sri Lankan", before the honorific "Sri".
            found.Add(nationName);
        }
        else if (CapitalOf(i, limit) is { } seat)
        {
            found.Add(seat);
        }
        else if (Title(i, limit) is { } title)
        {
            found.Add(title);
        }
        else if (StateBody(i, limit) is { } body)
        {
            found.Add(body);
        }
        else if (OpensWithParticle(i, limit, found))
        {
            Run(i, limit, found);
        }
        else if (capital)
        {
            if (Geographic(i, limit) is { } place && !(place.Kind == NameKind.Place && OpensName(place, limit, found)))
            {
                found.Add(place);
            }
            else
            {
                Run(i, limit, found);
            }
        }
    }

    // "Prime Minister Hun Sovann", "Cambodia's Hun Sovann": after a title a town's name with another capital word is a person's, and a small town's
    // after the name of a country, too.
    private bool OpensName(NameSpan place, int limit, ImmutableArray<NameSpan>.Builder found) =>
        found.Count > 0
        && RunEnd(place.Span.First, limit) is var end
        && end > place.Span.End
        && found[^1] switch
        {
            { Kind: NameKind.Title } title => title.Span.End == place.Span.First && passage.IsCapital(title.Span.First),
            { Kind: NameKind.Country or NameKind.Capital } state => place is { Span.Length: 1, Place.WellKnown: false }
                && end == place.Span.End + 1
                && state.Span.End == place.Span.First - 1
                && passage.Form(place.Span.First - 1) is "'s" or "’s",
            _ => false,
        };

    // "Xijiao State Guest Hotel", "Metropole hotel", "Arun river": a site has the name of its kind at the end, written large or small.
    private NameSpan? Site(int i, int limit)
    {
        if (passage.InTitleCase(i) || !char.IsLetter(passage.Forms[i][0]))
        {
            return null;
        }

        var end = i;
        while (end < limit && end < i + 5 && passage.IsCapital(end) && !inTime[end])
        {
            end++;
        }

        var small = passage.Key(end) is "hotel" or "palace" or "airport" or "river" or "monastery" or "shoal" or "reef" && end == i + 1 && end < limit;
        var last = small ? end : end - 1;
        if (
            last <= i
            || !(small || passage.Keys[last] is "hotel" or "palace" or "airport" or "castle" or "shoal" or "reef" or "monastery")
            || !Nation(i, limit).Values.IsEmpty
            || FunctionWords.Contains(passage.Keys[i])
            || !World.Places.Longest(passage.Keys, i, limit, null).Values.IsEmpty && passage.Keys[last] is "airport"
            || !World.Organizations.Longest(passage.Keys, i, last + 1, accept).Values.IsEmpty
            || !WordLists.Seats.Longest(passage.Keys, i, last + 1, null).Values.IsEmpty
        )
        {
            return null;
        }

        var span = new TokenSpan(i, last + 1);
        return new NameSpan(span, NameKind.Place)
        {
            Place = new PlaceFact(passage.Text(span), "site", null, null, WellKnown: true, AlsoWord: false),
            Text = passage.Text(span),
        };
    }

    // "President von Hindenburg", "Foreign Minister van den Broek": small words begin a name after a title.
    private bool OpensWithParticle(int i, int limit, ImmutableArray<NameSpan>.Builder found) =>
        found.Count > 0
        && found[^1] is { Kind: NameKind.Title } title
        && title.Span.End == i
        && passage.IsCapital(title.Span.First)
        && char.IsLower(passage.Forms[i][0])
        && passage.Keys[i] is not ("y" or "e" or "bar" or "do")
        && Particles.Contains(passage.Keys[i])
        && i + 1 < limit
        && (passage.IsCapital(i + 1) || (Particles.Contains(passage.Keys[i + 1]) && passage.IsCapital(i + 2)));

    private bool Accept(int start, string surface, int end)
    {
        // "In Washington, State Department officials": no name goes over a comma.
        for (var i = start; i < end; i++)
        {
            if (passage.Forms[i] is "," && !surface.Contains(',', StringComparison.Ordinal))
            {
                return false;
            }
        }

        if (Passage.AreCapitals(surface))
        {
            return passage.IsUpperCase(start);
        }

        return passage.IsCapital(start) == char.IsUpper(surface[0]) || char.IsDigit(surface[0]);
    }

    private bool KnownOrganization(int i, int limit, ImmutableArray<NameSpan>.Builder found)
    {
        var (end, values) = World.Organizations.Longest(passage.Keys, i, limit, accept);
        if (values.IsEmpty)
        {
            return false;
        }

        var fact = values[0];
        var country = World.CountryNames.Longest(passage.Keys, i, limit, accept);
        if (country.End >= end)
        {
            return false;
        }

        // "US Treasury Secretary", "Foreign Affairs Minister": the office, not the body.
        for (var inner = fact.Kind is "media" ? i : i + 1; inner < end; inner++)
        {
            if (WordLists.Titles.Longest(passage.Keys, inner, limit).End > end)
            {
                return false;
            }
        }

        // "Congress Party" is more than "Congress"; a longer capital run with a head of its own is another body.
        var run = RunEnd(i, limit);
        if (run > end && IsBody(i, run) && !Gathering(i, run) && passage.Key(end) is not ("for" or "on"))
        {
            return false;
        }

        var span = new TokenSpan(i, end);
        var organization = new NameSpan(span, NameKind.Organization)
        {
            Organization = fact,
            Country = Country(fact.Iso),
            Text = fact.Name,
        };
        found.Add(organization);
        if (run > end && Gathering(i, run))
        {
            found.Add(new NameSpan(new TokenSpan(end, run), NameKind.Gathering) { Text = passage.Text(new TokenSpan(i, run)) });
        }

        return true;
    }

    // A capital run with a head that says what it is: "Ministry of Commerce", "Lanting Forum".
    private bool NamedBody(int i, int limit, ImmutableArray<NameSpan>.Builder found)
    {
        var end = RunEnd(i, limit);
        var start = i;
        if (end - start < 2 || passage.InTitleCase(i) || passage.Keys[i] is "the" || (end - start == 2 && passage.Keys[i] is "a" or "an" or "this" or "that"))
        {
            return false;
        }

        // "the Soviet Union" is a country.
        if (World.CountryNames.Longest(passage.Keys, i, end, accept).End == end)
        {
            return false;
        }

        if (PlaceHeads.Contains(passage.Keys[end - 1]) && !Enumerable.Range(start, end - start).Any(token => passage.Keys[token] is "of"))
        {
            return false;
        }

        // "the Government of Kenya" is Kenya.
        if (passage.Keys[i] is "government" && passage.Keys[i + 1] is "of")
        {
            var state = passage.Keys[i + 2] is "the" ? i + 3 : i + 2;
            if (World.CountryNames.Longest(passage.Keys, state, end, accept) is { Values: [var named, ..] } country && country.End == end)
            {
                found.Add(new NameSpan(new TokenSpan(i, end), NameKind.Country) { Country = named, Text = named.Name });
                return true;
            }
        }

        var gathering = Gathering(start, end);
        if (!gathering && !IsBody(start, end))
        {
            return false;
        }

        var (demonymEnd, demonyms) = Nation(i, end);
        if (!demonyms.IsEmpty && demonymEnd < end && (gathering || IsStateBody(demonymEnd, end)))
        {
            // "Russian Foreign Ministry": the state and its ministry.
            found.Add(new NameSpan(new TokenSpan(i, demonymEnd), NameKind.Demonym) { Country = demonyms[0], Text = demonyms[0].Name });
            start = demonymEnd;
        }

        if (start + 1 == end && gathering)
        {
            return found.Count > 0 && found[^1].Span.End == start;
        }

        var span = new TokenSpan(start, end);
        found.Add(
            new NameSpan(span, gathering ? NameKind.Gathering : NameKind.Organization)
            {
                Country = demonyms.IsEmpty ? null : demonyms[0],
                Text = passage.Text(gathering ? new TokenSpan(i, end) : span),
            }
        );
        return true;
    }

    private (int End, ImmutableArray<Country> Values) Nation(int i, int limit)
    {
        var demonym = World.Demonyms.Longest(passage.Keys, i, limit, accept);
        return demonym.Values.IsEmpty ? World.CountryNames.Longest(passage.Keys, i, limit, accept) : demonym;
    }

    private NameSpan? Title(int i, int limit)
    {
        var at = i;
        var status = string.Empty;
        while (at < limit && WordLists.TitleModifiers.TryGetValue(passage.Keys[at], out var said))
        {
            status = status.Length > 0 ? status : said;
            at++;
            while (passage.Form(at) is "-" && at < limit)
            {
                at++;
            }
        }

        // "deputy" and "foreign" are both modifiers and first words of longer titles, which go first; not so words that say when it is held.
        foreach (var from in Enumerable.Range(i, at - i).Where(token => passage.Keys[token].Length > 0 && Status(token).Length == 0).Append(at))
        {
            if (from >= limit || passage.Keys[from].Length == 0)
            {
                continue;
            }

            var (end, values) = WordLists.Titles.Longest(passage.Keys, from, limit, acceptTitle);
            if (values.IsEmpty || (passage.Key(end) is "s" && passage.Form(end) is "s"))
            {
                continue;
            }

            if (passage.Form(end) is "-" && passage.Key(end + 1) is "elect" or "designate")
            {
                status = "nominee";
                end += 2;
            }

            end = PortfolioEnd(values[0], CapitalPortfolioEnd(end, limit), limit);

            var span = new TokenSpan(passage.Keys[i].Length > 0 ? i : from, end);
            return new NameSpan(span, NameKind.Title)
            {
                Title = values[0],
                TitleStatus = status,
                Text = passage.Text(span),
            };
        }

        return null;
    }

    // "the minister for regional development and housing", "an adviser on energy": what the office is for belongs to its name.
    private int PortfolioEnd(TitleFact title, int end, int limit)
    {
        var takes = passage.Key(end) switch
        {
            "for" => title.Role is "minister" or "deputy-minister" or "adviser"
                || title.Title is "commissioner" or "european commissioner" or "ambassador" or "envoy",
            "of" => title.Title is "minister" or "deputy minister" or "vice minister",
            "on" => title.Role is "adviser",
            _ => false,
        };
        if (!takes)
        {
            return end;
        }

        var last = end;
        for (
            var at = passage.Key(end + 1) is "the" ? end + 2 : end + 1;
            at < limit && passage.Keys[at].Length > 0 && !passage.IsCapital(at) && !inTime[at];
            at++
        )
        {
            if (passage.Part(at) is Upos.Noun)
            {
                last = at + 1;
            }
            else if (passage.Part(at) is not Upos.Adj && !(passage.Keys[at] is "and" && last == at))
            {
                break;
            }
        }

        return last;
    }

    // "Under Secretary for Political Affairs NAME": what the office is for belongs to it, and not to the name.
    private int CapitalPortfolioEnd(int end, int limit)
    {
        var last = end;
        for (var i = end + 1; passage.Key(end) is "for" && i < Math.Min(limit, end + 9); i++)
        {
            if (!passage.IsCapital(i) && passage.Keys[i] is not "and")
            {
                break;
            }

            // "a spokesman for National Security Council staff" speaks for a body.
            if (WordLists.OrganizationHeads.ContainsKey(passage.Keys[i]))
            {
                return end;
            }

            last = WordLists.PortfolioHeads.Contains(passage.Keys[i]) ? i + 1 : last;
        }

        return last;
    }

    private string Status(int token) => WordLists.TitleModifiers.GetValueOrDefault(passage.Keys[token], string.Empty);

    private bool AcceptTitle(int from, string surface, int to) => !surface.Contains('.', StringComparison.Ordinal) || IsWrittenShort(from, surface, to);

    // "Gen." and "Gen", but for "H.E." neither "He" nor "he".
    private bool IsWrittenShort(int from, string surface, int to) =>
        passage.IsCapital(from)
        && (
            surface.Length > 4
            || surface.IndexOf('.', StringComparison.Ordinal) == surface.Length - 1
            || Enumerable.Range(from, to - from).Any(i => passage.Forms[i].Contains('.', StringComparison.Ordinal))
        );

    // "the Lithuanian capital", "Belgium's capital": the word stands for the town.
    private NameSpan? CapitalOf(int i, int limit)
    {
        if (passage.Keys[i] is not "capital" || passage.Key(i + 1) is "punishment" or "market" or "markets" or "gains" or "letters" or "investment" or "of")
        {
            return null;
        }

        var before = passage.Form(i - 1) is "'s" or "’s" ? i - 1 : i;
        for (var first = Math.Max(0, before - 4); first < before; first++)
        {
            if (
                passage.IsCapital(first)
                && passage.SentenceOf(first) == passage.SentenceOf(i)
                && Nation(first, before) is { Values: [{ Capitals: [var town, ..] } country, ..] } nation
                && nation.End == before
            )
            {
                return new NameSpan(new TokenSpan(i, i + 1), NameKind.Place)
                {
                    Place = new PlaceFact(town, "city", country.Iso, null, WellKnown: true, AlsoWord: false),
                    Text = town,
                };
            }
        }

        return null;
    }

    // "foreign ministry", "trade ministry", written small.
    private NameSpan? StateBody(int i, int limit)
    {
        if (i + 1 < limit && WordLists.Portfolios.Contains(passage.Keys[i]) && passage.Keys[i + 1] is "ministry")
        {
            var span = new TokenSpan(i, i + 2);
            return new NameSpan(span, NameKind.Organization) { Text = Capitalized(passage.Text(span)) };
        }

        if (passage.IsCapital(i) || !StateHeadsBegin.Contains(passage.Keys[i]))
        {
            return null;
        }

        // "the Chinese embassy", "the Philippine coastguard": small, with its state just before.
        for (var length = 2; length >= 1; length--)
        {
            var head = i + length - 1;
            if (head >= limit || !StateHeads.Contains(string.Join(' ', passage.Keys[i..(head + 1)])))
            {
                continue;
            }

            var before = passage.Form(i - 1) is "'s" or "’s" ? i - 1 : i;
            for (var first = Math.Max(0, before - 3); first < before; first++)
            {
                if (
                    passage.IsCapital(first)
                    && passage.SentenceOf(first) == passage.SentenceOf(i)
                    && Nation(first, before) is { Values: [var country, ..] } nation
                    && nation.End == before
                )
                {
                    var span = new TokenSpan(i, head + 1);
                    return new NameSpan(span, NameKind.Organization) { Country = country, Text = Capitalized(passage.Text(span)) };
                }
            }
        }

        return null;
    }

    private NameSpan? Geographic(int i, int limit)
    {
        var country = World.CountryNames.Longest(passage.Keys, i, limit, accept);
        var demonym = World.Demonyms.Longest(passage.Keys, i, limit, accept);
        var capital = World.Capitals.Longest(passage.Keys, i, limit, accept);
        var seat = WordLists.Seats.Longest(passage.Keys, i, limit, accept);
        var place = World.Places.Longest(passage.Keys, i, limit, accept);
        var end = Math.Max(Math.Max(country.End, demonym.End), Math.Max(Math.Max(capital.End, seat.End), place.End));
        // "Kyzyl-Bel" is no part of Kyzyl; "Beijing-Washington ties" are two.
        if (
            end == i
            || (
                end == place.End
                && end > Math.Max(country.End, Math.Max(demonym.End, capital.End))
                && passage.Form(end) is "-"
                && passage.IsAttached(end)
                && passage.IsCapital(end + 1)
            )
        )
        {
            return null;
        }

        var run = RunEnd(i, limit);
        var span = new TokenSpan(i, end);
        var personal = run > end && end == i + 1 && LooksPersonal(i, run);
        if (country.End == end && !personal)
        {
            return new NameSpan(span, NameKind.Country) { Country = country.Values[0], Text = country.Values[0].Name };
        }

        if (demonym.End == end)
        {
            return new NameSpan(span, NameKind.Demonym) { Country = demonym.Values[0], Text = demonym.Values[0].Name };
        }

        if (personal)
        {
            return null;
        }

        if (seat.End == end)
        {
            var fact = seat.Values[0];
            return new NameSpan(span, NameKind.Seat) { Country = Country(fact.Iso), Text = fact.Name };
        }

        if (run > end && PlaceHeads.Contains(passage.Keys[run - 1]))
        {
            return null;
        }

        if (capital.End == end)
        {
            return new NameSpan(span, NameKind.Capital)
            {
                Country = capital.Values[0],
                Place = place.End == end ? place.Values[0] : null,
                Text = capital.Values[0].Capitals[0],
            };
        }

        var best = place.Values.FirstOrDefault(value => value.WellKnown) ?? place.Values[0];
        if (!best.WellKnown && !IsLocative(i, end))
        {
            return null;
        }

        return best.AlsoWord && !IsLocative(i, end) ? null : new NameSpan(span, NameKind.Place) { Place = best, Text = best.Name };
    }

    private bool IsLocative(int i, int end) =>
        passage.Key(i - 1) is "in" or "at" or "near" or "from" or "to" or "of" or "outside" or "off"
        || (passage.Form(end) is "," && passage.IsCapital(end + 1));

    private bool LooksPersonal(int i, int run) =>
        (World.Forenames.Contains(passage.Keys[i]) || passage.Key(i - 1) is not ("in" or "from" or "at" or "near" or "outside"))
        && run - i <= 4
        && ((World.Forenames.Contains(passage.Keys[i]) && passage.Keys[run - 1].Length > 1) || World.Surnames.Contains(passage.Keys[run - 1]))
        && World.Places.Longest(passage.Keys, i + 1, run, null).Values.IsEmpty
        && !PlaceHeads.Contains(passage.Keys[run - 1]);

    private void Run(int i, int limit, ImmutableArray<NameSpan>.Builder found)
    {
        if (passage.InTitleCase(i) || !char.IsLetter(passage.Forms[i][0]) || passage.Keys[i] is "the")
        {
            return;
        }

        var end = RunEnd(i, limit);
        var first = i;
        var alone = end == i + 1;
        if ((alone || OpensSentence(i)) && IsOrdinaryWord(i))
        {
            return;
        }

        var span = new TokenSpan(first, end);
        if (span.Length > 1 && PlaceHeads.Contains(passage.Keys[end - 1]))
        {
            found.Add(
                new NameSpan(span, NameKind.Place)
                {
                    Place = new PlaceFact(passage.Text(span), "site", null, null, WellKnown: true, AlsoWord: false),
                    Text = passage.Text(span),
                }
            );
            return;
        }

        found.Add(new NameSpan(span, NameKind.Run) { Text = passage.Text(span) });
    }

    private bool OpensSentence(int i) =>
        passage.StartsSentence(i) || passage.Form(i - 1) is "“" or "\"" or "'" or "‘" or ":" or "-" or "–" or "—" or "(" or "|";

    // "In Addis Ababa", "Her South African colleague": whatever the tagger says, these begin no name.
    private bool IsOrdinaryWord(int i) =>
        passage.Keys[i] is "in" or "at" or "from" or "by" or "with" or "her" or "his" or "its" or "their" or "our" or "the" ? !passage.IsUpperCase(i)
        : FunctionWords.Contains(passage.Keys[i])
            ? !(passage.IsProper(i) && passage.IsCapital(i + 1) && World.Forenames.Contains(passage.Keys[i])) && !OpensFamilyName(i)
        : OpensSentence(i)
            && !World.Forenames.Contains(passage.Keys[i])
            && (passage.LowerCaseWords.Contains(passage.Keys[i]) || (!passage.IsProper(i) && !capitalWithin.Contains(passage.Keys[i])));

    // "He Lifeng": no verb follows, but a name that no list knows as anything else.
    private bool OpensFamilyName(int i) =>
        World.SurnamesFirst.Contains(passage.Keys[i])
        && passage.IsCapital(i)
        && !passage.InTitleCase(i)
        && passage.IsCapital(i + 1)
        && passage.IsProper(i + 1)
        && passage.Keys[i] is not ("an" or "in" or "on" or "so" or "you" or "no" or "do" or "may" or "many")
        && Nation(i + 1, Math.Min(i + 3, passage.Count)).Values.IsEmpty
        && World.Capitals.Longest(passage.Keys, i + 1, i + 2, null).Values.IsEmpty
        && Title(i + 1, i + 3) is null;

    /// <summary>The index after the run of capital words that begins at a token; titles, commas and times end it.</summary>
    private int RunEnd(int i, int limit)
    {
        if (lastRun.Length == 0 || lastRun.First != i)
        {
            lastRun = new TokenSpan(i, FindRunEnd(i, limit));
        }

        return lastRun.End;
    }

    private int FindRunEnd(int i, int limit)
    {
        var end = i + 1;
        var headed = IsHead(i);
        while (end < limit)
        {
            if (Joins(i, end, limit, headed) is not (> 0 and var next))
            {
                break;
            }

            headed |= IsHead(next - 1);
            end = next;
        }

        return end;
    }

    // A country or body of the lists, to the last word.
    private bool IsKnown(int start, int end) =>
        World.Organizations.Longest(passage.Keys, start, end, accept).End == end || World.CountryNames.Longest(passage.Keys, start, end, accept).End == end;

    // "John Major", "Kate Bishop": a forename, and no name after the word that could be a title.
    private bool IsFamilyName(int start, TokenSpan title) =>
        title.Length == 1 && title.First == start + 1 && World.Forenames.Contains(passage.Keys[start]) && !passage.IsCapital(title.End);

    // The index after what may follow, or 0.
    private int Joins(int start, int at, int limit, bool headed)
    {
        if (inTime[at])
        {
            return 0;
        }

        var key = passage.Keys[at];
        if (passage.IsCapital(at))
        {
            return
                Title(at, limit) is { Title.Role: not "honorific" } title
                && !IsHead(title.Span.End)
                && !IsFamilyName(start, title.Span)
                && passage.Form(title.Span.End) is not ("'" or "’")
                ? 0
                : at + 1;
        }

        var next = at + 1;
        if (next >= limit || inTime[next])
        {
            return 0;
        }

        if (passage.Form(at) is "." && passage.Keys[at - 1].Length == 1 && passage.IsCapital(next) && !FunctionWords.Contains(passage.Keys[next]))
        {
            return next + 1;
        }

        // "Haider al-Jubouri"
        if (
            key is "al" or "el" or "ad" or "an" or "ar" or "as" or "ash" or "at" or "az"
            && passage.Form(next) is "-" or "‑"
            && passage.IsAttached(next)
            && next + 1 < limit
            && passage.IsAttached(next + 1)
            && passage.IsCapital(next + 1)
        )
        {
            return next + 2;
        }

        if (Particles.Contains(key) && passage.IsCapital(next))
        {
            return next + 1;
        }

        if (Particles.Contains(key) && next + 1 < limit && Particles.Contains(passage.Keys[next]) && passage.IsCapital(next + 1))
        {
            return next + 2;
        }

        if (passage.Form(at) is "-" or "‑" && passage.IsAttached(at) && passage.IsAttached(next) && char.IsLetter(passage.Forms[next][0]))
        {
            return JoinsByHyphen(at) ? next + 1 : 0;
        }

        // "talks with the European Union on Iran": the name is whole without what follows.
        if (key is "for" or "on" && IsKnown(start, at))
        {
            return 0;
        }

        if (key is "of" or "for" or "on" && headed)
        {
            next = passage.Key(next) is "the" ? next + 1 : next;
            // "the Asian Affairs Bureau of the Japanese foreign ministry" is a body of a body.
            return
                next < limit
                && passage.IsCapital(next)
                && !(World.Demonyms.Longest(passage.Keys, next, limit, accept) is { Values.IsEmpty: false, End: var nation } && !passage.IsCapital(nation))
                ? next + 1
                : 0;
        }

        if (
            key is "and" or "&"
            && headed
            && passage.IsCapital(next)
            && Enumerable.Range(start, at - start).Any(i => passage.Keys[i] is "of" or "for")
            && Nation(next, limit).Values.IsEmpty
        )
        {
            return next + 1;
        }

        // "Foreign Ministers' Meeting"
        if (passage.Form(at) is "'" or "’" or "'s" or "’s" && passage.IsAttached(at) && passage.IsCapital(next))
        {
            var end = next;
            while (end < limit && passage.IsCapital(end) && end < next + 4)
            {
                if (WordLists.GatheringHeads.ContainsKey(passage.Keys[end]) || passage.Keys[end] is "party" or "republic" or "congress" or "assembly" or "army")
                {
                    return end + 1;
                }

                end++;
            }
        }

        return 0;
    }

    // "Kye-gwan", "Jean-Noel" are one name; "Trump-Xi", "US-China" are two.
    private bool JoinsByHyphen(int hyphen)
    {
        var next = hyphen + 1;
        if (!passage.IsCapital(next))
        {
            return passage.Keys[next].Length > 1
                && !WordLists.GatheringHeads.ContainsKey(passage.Keys[next])
                && passage.Keys[next]
                    is not (
                        "led"
                        or "based"
                        or "backed"
                        or "born"
                        or "elect"
                        or "designate"
                        or "held"
                        or "era"
                        or "style"
                        or "run"
                        or "owned"
                        or "made"
                        or "brokered"
                        or "sponsored"
                    );
        }

        if (passage.IsUpperCase(hyphen - 1) || passage.IsUpperCase(next))
        {
            return false;
        }

        var left = Standalone(hyphen - 1);
        var right = Standalone(next);
        return !(left && right)
            && Nation(hyphen - 1, hyphen).Values.IsEmpty
            && Nation(next, next + 1).Values.IsEmpty
            && World.Capitals.Longest(passage.Keys, next, next + 1, null).Values.IsEmpty;
    }

    // Whether the word also stands by itself, capital and without a hyphen.
    private bool Standalone(int token) => standalone.Contains(passage.Keys[token]);

    private bool IsHead(int token) => WordLists.OrganizationHeads.ContainsKey(passage.Key(token)) || WordLists.GatheringHeads.ContainsKey(passage.Key(token));

    private bool IsBody(int first, int end)
    {
        var of = Enumerable.Range(first, end - first).FirstOrDefault(i => passage.Keys[i] is "of" or "for" or "on", end);
        return passage.IsCapital(of - 1)
            && WordLists.OrganizationHeads.ContainsKey(passage.Keys[of - 1])
            && end - first > 1
            && !World.Forenames.Contains(passage.Keys[first]);
    }

    private bool IsStateBody(int first, int end)
    {
        var of = Enumerable.Range(first, end - first).FirstOrDefault(i => passage.Keys[i] is "of" or "for" or "on", end);
        return WordLists.OrganizationHeads.TryGetValue(passage.Keys[of - 1], out var state) && state;
    }

    private bool Gathering(int first, int end)
    {
        var of = Enumerable.Range(first, end - first).FirstOrDefault(i => passage.Keys[i] is "of" or "for" or "on", end);
        return passage.IsCapital(of - 1)
            && WordLists.GatheringHeads.ContainsKey(passage.Keys[of - 1])
            && end - first > 1
            && !WordLists.OrganizationHeads.ContainsKey(passage.Keys[of - 1]);
    }

    private static Country? Country(string? iso) => iso is null ? null : World.Country(iso);

    private static string Capitalized(string text) =>
        string.Join(' ', text.Split(' ').Select(word => word is "of" or "and" or "for" or "the" ? word : char.ToUpperInvariant(word[0]) + word[1..]));
}
