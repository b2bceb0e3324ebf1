using System.Collections.Immutable;
using Graph.Extraction.Entities;
using Graph.Extraction.Lexicon;
using Graph.Extraction.Reading;
using Graph.Model.Dates;
using Graph.Model.Facts;
using Graph.Text.Times;

namespace Graph.Extraction.Rules;

/// <summary>Reads a meeting from a noun and the parties attached to it: "a meeting between A and B", "his call with B", "US-China trade talks".</summary>
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
            if (nouns.IsEmpty || surroundings.Names(i) is not null || !Enumerable.Range(i, end - i).Any(passage.IsNoun))
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
            || passage.Form(trigger.End) is "-" && passage.IsAttached(trigger.End)
        )
        {
            yield break;
        }

        if (IsCompound(passage, trigger) || IsComparison(passage, trigger.First))
        {
            yield break;
        }

        var determiner = Determiner(surroundings, trigger);
        var parties = Parties(surroundings, trigger, noun);
        var participants = Surroundings.Participants(parties);
        if (
            participants.Length < 2
            && noun is { Strong: true, Kind: MeetingKind.Talks }
            && surroundings.Nations(passage.SentenceAt(trigger.First) is var whole ? whole : default) is { Length: 2 } nations
        )
        {
            // "US tariffs on Chinese products … after negotiations in May": between the two that the sentence is about.
            participants = Surroundings.Participants(nations);
        }

        var actors = participants.Count(party => scene.IsActor(party.Entity));
        var attached = actors >= 2 || (actors >= 1 && noun.Kind is MeetingKind.Visit);
        if (noun.Kind == MeetingKind.Visit && participants.All(party => scene.Entities.Kind(party.Entity) != EntityKind.Person))
        {
            yield break;
        }

        var definite = determiner is "the" or "this" or "that" or "their" or "its" || (determiner.Length == 0 && !noun.Plural);
        if (!attached && !(noun.Strong && (definite || actors > 0)))
        {
            yield break;
        }

        var said = determiner is "no" ? EventStatus.Denied : StatusReader.OfNoun(surroundings, trigger);
        var status = said ?? EventStatus.Held;
        var dates = Listed(surroundings, trigger, noun, status);
        var date = dates.Length > 0 ? dates[0] : surroundings.Date(trigger, status);
        var draft = new EventDraft
        {
            Trigger = trigger,
            Rule = Name,
            Kind = noun.Kind is MeetingKind.Talks or MeetingKind.Meeting && surroundings.IsByPhone(trigger) ? MeetingKind.Call : noun.Kind,
            Lemma = noun.Lemma,
            Status = StatusReader.Against(status, date, surroundings.Dates.Today),
            Participants = participants,
            Date = date,
            Places =
                noun.Kind == MeetingKind.Call ? []
                : noun.Kind == MeetingKind.Visit ? Destination(surroundings, trigger)
                : surroundings.Places(trigger),
            About = surroundings.Topics(trigger),
            Speaker = surroundings.Speaker(trigger),
            Definite = definite && !attached,
            Cued = said is not null,
            Distinct = determiner is "another" or "new" or "next" || noun.Plural,
        };
        yield return draft;
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
                Status = StatusReader.Against(status, further, surroundings.Dates.Today),
            };
        }
    }

    // "between A and B", "with B", "A's", "A-B", the subject of the verb before, in that order; those found together.
    private static ImmutableArray<EntityMention> Parties(Surroundings surroundings, TokenSpan trigger, MeetingNoun noun)
    {
        var passage = surroundings.Passage;
        var clause = surroundings.Clause(trigger.First);
        if (surroundings.Grammar.With(trigger, "between", "among") is { Length: > 1 } listed)
        {
            return listed;
        }

        if (surroundings.After(trigger.End, 8, "between", "among") is > 0 and var between)
        {
            var both = surroundings.Objects(between, 8);
            if (both.SelectMany(mention => mention.Entities).Distinct().Count() > 1)
            {
                return both;
            }
        }

        var found = new List<EntityMention>();
        if (surroundings.After(trigger.End, 9, "with") is > 0 and var with)
        {
            found.AddRange(surroundings.Grammar.With(trigger, "with") is { IsEmpty: false } partners ? partners : surroundings.Objects(with, 8));
        }
        else if (
            passage.Key(trigger.End) is "of"
            && surroundings.Objects(trigger.End + 1, 3) is { IsEmpty: false } of
            && of.SelectMany(mention => mention.Entities).Distinct().Count() > 1
        )
        {
            return of;
        }

        // Names used as adjectives just before: "US-China trade talks", "the Trump-Xi summit"
        var left = Attributes(surroundings, trigger.First);
        found.InsertRange(0, left);
        if (left.Length < 2 && found.SelectMany(mention => mention.Entities).Distinct().Count() < 2)
        {
            var owner = Possessor(surroundings, trigger.First);
            if (owner is not null)
            {
                found.Insert(0, owner);
            }
            else if (Told(surroundings, trigger) is { IsEmpty: false } told)
            {
                found.AddRange(told);
            }
            else if (surroundings.Grammar.Governor(trigger.End - 1) is >= 0 and var verb && surroundings.Grammar.Subjects(verb) is { IsEmpty: false } holders)
            {
                found.InsertRange(0, holders);
            }
            else if (noun.Strong || found.Count > 0 || HasLightVerb(passage, trigger.First, clause.First))
            {
                found.InsertRange(0, surroundings.Subjects(trigger.First));
            }
        }

        return [.. found];
    }

    // "Wang told Rubio during a phone call": who speaks and who is spoken to.
    private static ImmutableArray<EntityMention> Told(Surroundings surroundings, TokenSpan trigger)
    {
        var passage = surroundings.Passage;
        var clause = surroundings.Clause(trigger.First);
        if (!Enumerable.Range(1, 4).Any(back => passage.Key(trigger.First - back) is "during" or "in" or "over" or "at"))
        {
            return [];
        }

        // "In a phone conversation in early June, Xi invited Trump": the parties come after.
        if (trigger.First - clause.First <= 4)
        {
            var people = surroundings
                .Scene.Within(new TokenSpan(trigger.End, clause.End))
                .Where(mention =>
                    !mention.Possessive
                    && mention.Form is MentionForm.Name or MentionForm.Office or MentionForm.Pronoun
                    && surroundings.Scene.Entities.Kind(mention.Entity) == EntityKind.Person
                )
                .DistinctBy(mention => mention.Entity)
                .Take(2)
                .ToImmutableArray();
            return people.Length == 2 ? people : [];
        }

        for (var i = trigger.First - 1; i > clause.First; i--)
        {
            if (
                WordLists.SpeechVerbs.ContainsKey(passage.Keys[i])
                && surroundings.Objects(i + 1, 6) is { IsEmpty: false } listeners
                && listeners[^1].Span.End <= trigger.First
            )
            {
                var speakers = surroundings.Subjects(i);
                return speakers.IsEmpty ? [] : [.. speakers, .. listeners];
            }
        }

        return [];
    }

    private static bool HasLightVerb(Passage passage, int trigger, int first)
    {
        for (var i = trigger - 1; i >= Math.Max(first, trigger - 6); i--)
        {
            if (
                passage.Keys[i]
                is "hold"
                    or "held"
                    or "holds"
                    or "holding"
                    or "have"
                    or "had"
                    or "has"
                    or "having"
                    or "attend"
                    or "attended"
                    or "attending"
                    or "begin"
                    or "began"
                    or "begun"
                    or "open"
                    or "opened"
                    or "resume"
                    or "resumed"
                    or "conclude"
                    or "concluded"
                    or "finish"
                    or "finished"
                    or "complete"
                    or "completed"
                    or "conduct"
                    or "conducted"
                    or "end"
                    or "ended"
                    or "join"
                    or "joined"
                    or "cancel"
                    or "canceled"
                    or "cancelled"
                    or "scrap"
                    or "scrapped"
                    or "postpone"
                    or "postponed"
                    or "plan"
                    or "planned"
                    or "make"
                    or "made"
                    or "pay"
                    or "paid"
                    or "after"
                    or "before"
                    or "hosting"
                    or "host"
                    or "hosted"
                    or "kick"
            )
            {
                return true;
            }
        }

        return false;
    }

    private static ImmutableArray<EntityMention> Attributes(Surroundings surroundings, int trigger)
    {
        var passage = surroundings.Passage;
        var mentions = surroundings
            .Scene.Within(new TokenSpan(Math.Max(surroundings.Clause(trigger).First, trigger - 8), trigger))
            .Where(mention => mention.Span.End <= trigger && mention.Entities.All(surroundings.Scene.IsActor))
            .ToList();
        var found = new List<EntityMention>();
        var next = trigger;
        for (var i = mentions.Count - 1; i >= 0; i--)
        {
            var mention = mentions[i];
            if (mention.Possessive || mention.Form is MentionForm.Pronoun)
            {
                break;
            }

            var gap = new TokenSpan(mention.Span.End, next);
            var hyphen = gap.Length == 1 && passage.Form(gap.First) is "-" or "–" or "‑";
            var adjectives =
                next == trigger
                && gap.Length <= 3
                && Enumerable
                    .Range(gap.First, gap.Length)
                    .All(token =>
                        passage.Keys[token].Length > 0
                        && char.IsLower(passage.Forms[token][0])
                        && passage.Keys[token]
                            is not (
                                "in"
                                or "at"
                                or "of"
                                or "to"
                                or "for"
                                or "with"
                                or "and"
                                or "said"
                                or "a"
                                or "the"
                                or "on"
                                or "by"
                                or "after"
                                or "held"
                                or "is"
                                or "was"
                                or "s"
                            )
                        && !IsVerb(passage, token)
                    );
            if (!hyphen && !(adjectives && (mention.Form is MentionForm.Demonym || passage.Form(mention.Span.First - 1) is "-" or "–" or "‑")))
            {
                break;
            }

            found.Insert(0, mention);
            next = mention.Span.First;
        }

        return found.Count >= 2 ? [.. found] : [];
    }

    private static bool IsVerb(Passage passage, int token) =>
        !WordLists.MeetingVerbs.Longest(passage.Keys, token, token + 1).Values.IsEmpty
        || WordLists.SpeechVerbs.ContainsKey(passage.Keys[token])
        || passage.Keys[token] is "had" or "have" or "has" or "hold" or "holds" or "began" or "will";

    // "Rubio's first meeting", "his phone call"
    private static EntityMention? Possessor(Surroundings surroundings, int trigger)
    {
        var passage = surroundings.Passage;
        for (var i = trigger - 1; i >= Math.Max(surroundings.Clause(trigger).First, trigger - 5); i--)
        {
            if (passage.Forms[i] is "," or "." || passage.Keys[i] is "with" or "in" or "at" or "to" or "and" or "of")
            {
                return null;
            }

            var mention = surroundings.EndingAt(i + 1);
            if (mention is { Possessive: true } && mention.Entities.All(surroundings.Scene.IsActor))
            {
                return mention;
            }
        }

        return null;
    }

    private static string Determiner(Surroundings surroundings, TokenSpan trigger)
    {
        var passage = surroundings.Passage;
        for (var i = trigger.First - 1; i >= Math.Max(surroundings.Clause(trigger.First).First, trigger.First - 5); i--)
        {
            if (
                passage.Keys[i]
                is "the"
                    or "a"
                    or "an"
                    or "this"
                    or "that"
                    or "their"
                    or "its"
                    or "his"
                    or "her"
                    or "any"
                    or "no"
                    or "another"
                    or "several"
                    or "two"
                    or "three"
                    or "four"
            )
            {
                return Enumerable.Range(i, trigger.First - i).Any(at => passage.Keys[at] is "new" or "next") ? "new" : passage.Keys[i];
            }

            if (passage.Keys[i].Length == 0 || passage.Keys[i] is "of" or "in" or "with" or "after" or "for")
            {
                break;
            }
        }

        return string.Empty;
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
            if (scene.Entities.Kind(mention.Entity) != EntityKind.Place || (last is null && mention.Span.First > first + 1))
            {
                yield break;
            }

            if (last is not null)
            {
                if (!Enumerable.Range(last.Span.End, mention.Span.First - last.Span.End).All(i => passage.Keys[i] is "" or "and" or "in" or "then"))
                {
                    yield break;
                }

                yield return mention.Entity;
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

    // "trip to the Republic of Korea"
    private static ImmutableArray<int> Destination(Surroundings surroundings, TokenSpan trigger)
    {
        var scene = surroundings.Scene;
        if (surroundings.After(trigger.End, 4, "to", "of", "in") is > 0 and var to)
        {
            foreach (var mention in scene.Within(new TokenSpan(to, to + 4)))
            {
                if (scene.Entities.Kind(mention.Entity) is EntityKind.Place or EntityKind.Country && !mention.Possessive)
                {
                    return [mention.Entity];
                }
            }
        }

        return surroundings.Places(trigger);
    }
}
