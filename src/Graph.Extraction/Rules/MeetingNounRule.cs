using System.Collections.Immutable;
using Graph.Extraction.Entities;
using Graph.Extraction.Frames;
using Graph.Extraction.Lexicon;
using Graph.Extraction.Reading;
using Graph.Model.Dates;
using Graph.Model.Facts;
using Graph.Text.Times;

namespace Graph.Extraction.Rules;

/// <summary>Reads a meeting from a noun and the parties that the tree ties to it: "a meeting between A and B", "his call with B", "A-B trade talks",
/// "A held two rounds of talks with B", "a dinner that A gave for B".</summary>
/// <remarks>Reads "three phone conversations — in January, June and September" as three. Refuses "the meeting room", "a call for calm", and a weak noun
/// ("session", "exchange") that nobody is attached to. Nouns: Lexicon/meeting-nouns.tsv.</remarks>
internal sealed class MeetingNounRule : IEventRule
{
    public string Name => "meeting-noun";

    public IEnumerable<EventDraft> Read(Surroundings surroundings)
    {
        var passage = surroundings.Passage;
        for (var i = 0; i < passage.Count; i++)
        {
            if (passage.Keys[i].Length == 0)
            {
                continue;
            }

            var (end, nouns) = WordLists.MeetingNouns.Longest(passage.Keys, i, passage.SentenceAt(i).End);
            if (nouns.IsEmpty || surroundings.Scene.Names.At(i) is not null || !passage.IsNoun(end - 1) && !Enumerable.Range(i, end - i).Any(passage.IsNoun))
            {
                continue;
            }

            foreach (var draft in Drafts(surroundings, new TokenSpan(i, end), nouns[0]))
            {
                yield return draft;
            }

            i = end - 1;
        }
    }

    private IEnumerable<EventDraft> Drafts(Surroundings surroundings, TokenSpan trigger, MeetingNoun noun)
    {
        var passage = surroundings.Passage;
        var scene = surroundings.Scene;
        if (
            passage.Key(trigger.End) is "room" or "rooms" or "for" && noun.Kind == MeetingKind.Call
            || (passage.Form(trigger.End) is "-" && passage.IsAttached(trigger.End))
            || noun.Lemma is "consultation"
                && surroundings.Frames.At(trigger.End - 1).Support is >= 0 and var recall
                && passage.Lemma(recall) is "recall" or "withdraw"
            || IsCompound(passage, trigger)
            || IsComparison(passage, trigger.First)
        )
        {
            yield break;
        }

        var frame = surroundings.Frames.At(trigger.End - 1);
        var determiner = Determiner(passage, frame, trigger);
        var found = MeetingParties.Of(surroundings, frame, noun);
        var participants = found.Participants;
        if (
            participants.Length < 2
            && !participants.Any(party => surroundings.IsPerson(party.Entity))
            && noun is { Strong: true, Kind: MeetingKind.Talks }
            && surroundings.Nations(passage.SentenceAt(trigger.First)) is { Length: 2 } nations
            && nations.All(nation => IsAside(surroundings, nation, trigger))
        )
        {
            // "US tariffs on Chinese products … after negotiations in May": between the two that the sentence is about.
            participants = Surroundings.Participants(nations);
        }

        if (IsTold(surroundings, frame, noun))
        {
            yield break;
        }

        var attached = participants.Length >= 2 || (participants.Length == 1 && noun.Kind is MeetingKind.Visit);
        if (noun.Kind == MeetingKind.Visit && participants.All(party => scene.Entities.Kind(party.Entity) != EntityKind.Person))
        {
            yield break;
        }

        var definite = determiner is "the" or "this" or "that" or "their" or "its" || (determiner.Length == 0 && !noun.Plural);
        if (!attached && IsSerial(passage, frame, noun, determiner))
        {
            // What nothing is told of but its number is no other meeting.
            if (
                MeetingDraft.Of(surroundings, Name, frame, trigger, noun.Kind, []) is var one
                && (one.Date is not null || !one.Places.IsEmpty || frame is { Support: >= 0, Relation: "nsubj" } && one.Cued)
            )
            {
                yield return one with
                {
                    Lemma = noun.Lemma,
                    Serial = true,
                    Distinct = true,
                };
            }

            yield break;
        }

        if (
            !attached
            && !(noun.Strong && (definite || participants.Length > 0))
            && noun.Kind is not (MeetingKind.Summit or MeetingKind.Conference)
            && Gathering(surroundings, frame, noun) is null
        )
        {
            yield break;
        }

        var gathering =
            attached && participants.Any(party => scene.Entities.Kind(party.Entity) == EntityKind.Person) ? null : Gathering(surroundings, frame, noun);
        // On the sidelines of a summit another meeting is told of.
        var occasion = gathering is not null || noun.Kind is MeetingKind.Summit && frame.Core.Any(token => passage.Lemma(token) is "sideline" or "margin");
        // "will meet on Friday, the first session between the two": it is to be, as the verb says.
        var assumed = IsRename(surroundings, frame) ? Reality.Of(passage, surroundings.Frames.At(frame.Support)) : null;
        var draft = MeetingDraft.Of(surroundings, Name, frame, trigger, occasion ? MeetingKind.Conference : noun.Kind, [], assumed) with
        {
            Lemma = noun.Lemma,
            Participants = participants,
            Partners = found.Partners,
            Name = gathering,
            Definite = definite && !attached && gathering is null,
            Distinct = determiner is "new",
        };
        if (draft is { Kind: MeetingKind.Conference or MeetingKind.Summit, Places: [] } && Host(surroundings, participants) is { } host)
        {
            draft = draft with { Places = [host] };
        }

        if (noun.Kind == MeetingKind.Visit && Destinations(surroundings, frame) is { Count: > 0 } destinations)
        {
            foreach (var destination in destinations)
            {
                yield return draft with
                {
                    Places = [destination],
                };
            }

            yield break;
        }

        if (draft is { Kind: MeetingKind.Conference, Places: [], Name: null } && !participants.Any(party => surroundings.IsPerson(party.Entity)))
        {
            yield break;
        }

        if (noun.Plural && found.Partners.Length > 1 && passage.Children(frame.Head).Any(child => passage.Keys[child] is "separate" or "individual"))
        {
            // "held separate meetings with B and C": one each.
            foreach (var one in MetApart.Each(draft))
            {
                yield return one;
            }

            yield break;
        }

        var dates = Listed(surroundings, trigger, noun, draft.Status);
        yield return dates.Length > 0 ? draft with { Date = dates[0] } : draft;
        foreach (var place in Listed(surroundings, trigger, noun))
        {
            // "talks held in Geneva and London": one in each.
            yield return draft with
            {
                Places = [place],
            };
        }

        foreach (var further in dates.Skip(1))
        {
            yield return draft with
            {
                Date = further,
                Status = Reality.Against(draft.Status, further, surroundings.Dates.Today),
            };
        }
    }

    // Whether a state is told of beside a meeting, and not by what it suffered or by what is spoken of: "after the Soviet invasion of Afghanistan".
    private static bool IsAside(Surroundings surroundings, EntityMention nation, TokenSpan trigger)
    {
        var passage = surroundings.Passage;
        var head = nation.Head.First;
        for (var steps = 0; head >= 0 && steps < 4; steps++, head = passage.Head(head))
        {
            if (trigger.Contains(head))
            {
                // "negotiations on Somali autonomy"
                return steps == 0 || passage.Relation(nation.Head.First) is not "amod";
            }

            if (
                passage.Keys[head] is "invasion" or "occupation" or "election" or "elections" or "settlements" or "settlement"
                || WordLists.ActionNouns.Longest(passage.Keys, head, head + 1).Values is [{ Type: PloverType.Assault }, ..]
            )
            {
                return false;
            }

            if (passage.Part(head) is Text.Upos.Verb)
            {
                return true;
            }
        }

        return true;
    }

    // "telephoned B, in a long conversation": the verb has told it. "Raised concern in a call" tells none: nobody is there with whom it was raised.
    private static bool IsTold(Surroundings surroundings, Frame frame, MeetingNoun noun)
    {
        var passage = surroundings.Passage;
        if (
            frame is not { Support: >= 0, Relation: "obl" }
            || passage.Part(frame.Support) is not Text.Upos.Verb
            || frame.By("with", "between").Any()
            || noun.Kind is MeetingKind.Visit or MeetingKind.Conference or MeetingKind.Summit
            || WordLists.MeetingVerbs.Longest(passage.Keys, frame.Support, passage.SentenceAt(frame.Support).End).Values
                is not [{ Kind: not (MeetingKind.Visit or MeetingKind.Conference) } verb, ..]
        )
        {
            return false;
        }

        var holder = surroundings.Frames.At(frame.Support);
        return verb.Object switch
        {
            "with" => holder.By("with").Any(),
            "none" => holder.Agents.Length > 1,
            _ => true,
        };
    }

    // Behind a comma, without a preposition: another word for what the verb tells.
    private static bool IsRename(Surroundings surroundings, Frame frame) =>
        frame is { Support: >= 0, Relation: "obl" }
        && frame.Head > frame.Support
        && surroundings.Passage.Part(frame.Support) is Text.Upos.Verb
        && surroundings.Frames.Marker(frame.Core[^1]).Length == 0;

    // "a conference, which Mozambique wants to host": there.
    private static int? Host(Surroundings surroundings, ImmutableArray<Participant> parties) =>
        parties
            .Where(party => party.Role == ParticipantRole.Host && surroundings.Scene.Entities.Kind(party.Entity) == EntityKind.Country)
            .Select(party => (int?)party.Entity)
            .FirstOrDefault();

    // "the", "a", "no", "another" and the like, of the noun or of what it is counted in; empty for none.
    private static string Determiner(Passage passage, Frame frame, TokenSpan trigger)
    {
        var said = string.Empty;
        foreach (var noun in frame.Core)
        {
            foreach (var child in passage.Children(noun))
            {
                if (passage.Keys[child] is "another" or "new" or "next" or "further" or "fresh")
                {
                    return "new";
                }

                said = said.Length == 0 && passage.Relation(child) is "det" or "nummod" or "nmod:poss" && child < trigger.End ? passage.Keys[child] : said;
            }
        }

        return said;
    }

    // "the third round will be held in July", "expects the next session to take place in Lima"
    private static bool IsSerial(Passage passage, Frame frame, MeetingNoun noun, string determiner) =>
        noun is { Plural: false, Kind: MeetingKind.Talks or MeetingKind.Meeting or MeetingKind.Summit }
        && (
            determiner is "new"
            || noun.Lemma is "round" && determiner is "a"
            || frame.Core.Any(token => passage.Children(token).Any(child => child < token && SeriesRule.IsOrdinal(passage.Keys[child])))
        );

    // "the yearly gathering of leaders", "a summit of the Andean presidents": its own words are its name; null for what is none.
    private static string? Gathering(Surroundings surroundings, Frame frame, MeetingNoun noun)
    {
        var passage = surroundings.Passage;
        if (noun.Kind is MeetingKind.Call or MeetingKind.Visit or MeetingKind.Talks)
        {
            return null;
        }

        var regular = passage
            .Children(frame.Head)
            .Any(child =>
                passage.Keys[child]
                    is "annual"
                        or "yearly"
                        or "biennial"
                        or "plenary"
                        or "full"
                        or "ministerial"
                        or "inaugural"
                        or "extraordinary"
                        or "emergency"
                        or "african"
                        or "european"
                        or "arab"
                        or "islamic"
                        or "pacific"
                        or "asian"
            );
        foreach (
            var of in frame
                .Obliques.Where(oblique => oblique.Marker is "of" && oblique.Noun > frame.Head && oblique.Noun - frame.Head < 8)
                .Select(oblique => oblique.Noun)
        )
        {
            if (
                passage.Tag(of) is "NNS" or "NNPS"
                || surroundings.Parties.At(of) is { } named && surroundings.Scene.Entities.Kind(named.Entity) == EntityKind.Organization
            )
            {
                return passage.Text(new TokenSpan(frame.Head, of + 1));
            }
        }

        return regular && noun.Lemma is "session" or "gathering" or "meeting" or "summit" or "conference"
            ? passage.Text(
                new TokenSpan(
                    frame.Head - 1 < 0 || passage.Part(frame.Head - 1) is not (Text.Upos.Adj or Text.Upos.Noun) ? frame.Head : frame.Head - 1,
                    frame.Head + 1
                )
            )
            : null;
    }

    // "trip to the Republic of Korea", "tour of Chad and Niger"
    private static List<int> Destinations(Surroundings surroundings, Frame frame)
    {
        var found = new List<int>();
        foreach (var noun in frame.By("to", "of", "in", "through", "at"))
        {
            if (surroundings.PlaceOf.In(noun) is not { } place)
            {
                continue;
            }

            found.Add(place);
            foreach (var child in surroundings.Passage.Children(noun))
            {
                if (surroundings.Passage.Relation(child) is "conj" && surroundings.PlaceOf.In(child) is { } further)
                {
                    found.Add(further);
                }
            }

            break;
        }

        return found;
    }

    // "conversations — in January, June and September": one date each.
    private static ImmutableArray<Edtf> Listed(Surroundings surroundings, TokenSpan trigger, MeetingNoun noun, EventStatus status)
    {
        if (!noun.Plural && noun.Kind != MeetingKind.Talks)
        {
            return [];
        }

        var passage = surroundings.Passage;
        var clause = surroundings.Clause(trigger.First);
        var list = new List<TimeExpression>();
        foreach (var time in passage.TimesWithin(new TokenSpan(trigger.End, clause.End)).Where(time => time.Kind is TimeKind.Calendar or TimeKind.Weekday))
        {
            var from = list.Count == 0 ? trigger.End : list[^1].End;
            var joined = Enumerable.Range(from, time.First - from).All(i => passage.Keys[i] is "and" or "in" or "on" or "then" || passage.Forms[i] is ",");
            if (list.Count > 0 && !joined)
            {
                break;
            }

            list.Add(time);
        }

        return list.Count < 2
            ? []
            :
            [
                .. list.Select(time => surroundings.Dates.Resolve(time, status is EventStatus.Planned or EventStatus.Possible ? 1 : -1))
                    .Where(date => date is not null)
                    .Select(date => date!.Value),
            ];
    }

    // Places joined by "and" after a plural, but for the first.
    private static IEnumerable<int> Listed(Surroundings surroundings, TokenSpan trigger, MeetingNoun noun)
    {
        var passage = surroundings.Passage;
        var scene = surroundings.Scene;
        if (!noun.Plural || noun.Kind == MeetingKind.Call || surroundings.After(trigger.End, 5, "in") is not (> 0 and var first))
        {
            yield break;
        }

        EntityMention? last = null;
        foreach (var mention in scene.Within(new TokenSpan(first, surroundings.Clause(trigger.First).End)))
        {
            // "in Geneva and London": a seat of government is a town here.
            var town =
                scene.Entities.Kind(mention.Entity) == EntityKind.Place ? mention.Entity
                : scene.Names.At(mention.Head.First) is { Kind: Mentions.NameKind.Capital } capital ? scene.Entities.Place(capital.Text)
                : -1;
            if (town < 0 || (last is null && mention.Span.First > first + 1))
            {
                yield break;
            }

            if (last is not null)
            {
                if (!Enumerable.Range(last.Span.End, mention.Span.First - last.Span.End).All(i => passage.Keys[i] is "" or "and" or "in" or "then"))
                {
                    yield break;
                }

                yield return town;
            }

            last = mention;
        }
    }

    // "bilateral relations", "talks process": the noun only tells what kind of another thing.
    private static bool IsCompound(Passage passage, TokenSpan trigger) =>
        passage.Key(trigger.End)
            is "relations"
                or "relationship"
                or "ties"
                or "cooperation"
                or "agreement"
                or "issues"
                or "policy"
                or "program"
                or "rate"
                or "rates"
                or "process"
                or "mechanism"
                or "channel"
                or "channels"
        || (
            passage.Key(trigger.End) is "of" && passage.Key(trigger.End + 1) is "fire" or "gunfire" or "shots" or "blows" or "prisoners" or "letters" or "notes"
        );

    // "among the highest-level contacts", "one of the first meetings"
    private static bool IsComparison(Passage passage, int trigger)
    {
        for (var i = trigger - 1; i >= Math.Max(0, trigger - 6) && passage.SentenceOf(i) == passage.SentenceOf(trigger); i--)
        {
            if (passage.Keys[i] is "among" || (passage.Keys[i] is "one" && passage.Key(i + 1) is "of"))
            {
                return true;
            }
        }

        return false;
    }
}
