using System.Collections.Frozen;
using System.Collections.Immutable;
using Graph.Extraction.Entities;
using Graph.Extraction.Mentions;
using Graph.Extraction.Reading;
using Graph.Extraction.Rules;
using Graph.Model.Facts;
using Graph.Text.Gazetteer;
using Upos = Graph.Text.Upos;

namespace Graph.Extraction.Events;

/// <summary>Writes what was read in a scene as facts, each with the sentence and words that say it.</summary>
internal static class FactBuilder
{
    private static readonly FrozenSet<string> Occupations = ["academic", "media", "activist", "business", "prisoner", "national"];

    public static ImmutableArray<Fact> Build(Scene scene, IReadOnlyList<EventDraft> drafts)
    {
        var facts = new List<Fact>();
        facts.AddRange(Offices(scene));
        facts.AddRange(Origins(scene));
        facts.AddRange(Bodies(scene));
        facts.AddRange(Locations(scene));
        facts.AddRange(Meetings(scene, drafts.Where(draft => draft.Kind is not null)));
        facts.AddRange(Actions(scene, drafts.Where(draft => draft.Type is not null)));
        return [.. facts.OrderBy(fact => fact.Evidence.Range.Start).ThenBy(fact => fact.Evidence.Range.End)];
    }

    private static Evidence Evidence(Scene scene, TokenSpan span, string rule, Speaker? speaker = null)
    {
        var sentence = scene.Passage.SentenceOf(span.First);
        var last = scene.Passage.Tokens(sentence).End;
        return new Evidence(sentence, scene.Passage.Range(new TokenSpan(span.First, Math.Min(span.End, last))), rule, speaker);
    }

    private static IEnumerable<Fact> Offices(Scene scene)
    {
        foreach (var office in scene.Offices)
        {
            if (office.Of is not { } of)
            {
                continue;
            }

            var title = Title(office);
            var evidence = Evidence(scene, office.Evidence, office.Inferred ? "office-inferred" : "office");
            yield return Occupations.Contains(office.Role)
                ? new AffiliationFact(evidence, office.Person, of, title)
                : new OfficeFact(evidence, office.Person, of, title, office.Status);
        }
    }

    // As worded, without what tells only when it was held.
    private static string Title(Office office) => office.Status == OfficeStatus.Current ? office.Name.Text : office.Name.Title!.Title;

    // "Kenichiro Sasae of Japan", "Russia's Sergei Razov"
    private static IEnumerable<Fact> Origins(Scene scene)
    {
        var mentions = scene.Mentions;
        for (var i = 0; i < mentions.Length; i++)
        {
            if (scene.Entities.Kind(mentions[i].Entity) != EntityKind.Person || mentions[i].Form != MentionForm.Name)
            {
                continue;
            }

            if (Origin(scene, i) is { } origin)
            {
                yield return new AffiliationFact(
                    Evidence(scene, new TokenSpan(mentions[i].Span.First, origin.Span.End), "origin"),
                    mentions[i].Entity,
                    origin.Entity,
                    null
                );
            }
            else if (
                i > 0
                && mentions[i - 1].Possessive
                && mentions[i - 1].Form is MentionForm.Name or MentionForm.Government
                && mentions[i].Span.First - mentions[i - 1].Span.End == 1
                && scene.Entities.Kind(mentions[i - 1].Entity) is EntityKind.Country or EntityKind.Organization
            )
            {
                yield return new AffiliationFact(
                    Evidence(scene, new TokenSpan(mentions[i - 1].Span.First, mentions[i].Span.End), "origin"),
                    mentions[i].Entity,
                    mentions[i - 1].Entity,
                    null
                );
            }
        }
    }

    // "Ana Diaz of Cuba", "Ana Diaz, of the Cuban foreign ministry", "Manoj Rao, of the opposition Congress party"
    private static EntityMention? Origin(Scene scene, int i)
    {
        var (passage, mentions) = (scene.Passage, scene.Mentions);
        var at = mentions[i].Span.End;
        // "Luis Vega (Peru)"
        if (
            passage.Form(at) is "("
            && i + 1 < mentions.Length
            && mentions[i + 1].Span.First == at + 1
            && passage.Form(mentions[i + 1].Span.End) is ")"
            && mentions[i + 1].Form == MentionForm.Name
            && scene.Entities.Kind(mentions[i + 1].Entity) is EntityKind.Country
        )
        {
            return mentions[i + 1];
        }

        var apposed = passage.Form(at) is ",";
        if (!(passage.Key(apposed ? at + 1 : at) is "of" || (apposed && passage.Key(at + 1) is "from")))
        {
            return null;
        }

        at += apposed ? 2 : 1;
        at = passage.Key(at) is "the" ? at + 1 : at;
        at = passage.Key(at) is "opposition" or "ruling" or "governing" or "main" ? at + 1 : at;
        var next = i + 1;
        while (next < mentions.Length && mentions[next].Form is MentionForm.Demonym && mentions[next].Span.First == at)
        {
            at = mentions[next++].Span.End;
        }

        return
            next < mentions.Length
            && mentions[next].Form == MentionForm.Name
            && mentions[next].Span.First - at is 0 or 1
            && Enumerable.Range(at, mentions[next].Span.First - at).All(token => passage.Part(token) is Upos.Adj or Upos.Noun)
            && scene.Entities.Kind(mentions[next].Entity) is EntityKind.Country or EntityKind.Organization
            ? mentions[next]
            : null;
    }

    // A body named with its state, and known bodies of a state that the document speaks of.
    private static IEnumerable<Fact> Bodies(Scene scene)
    {
        var told = new HashSet<(int, int)>();
        for (var n = 0; n < scene.Names.Count; n++)
        {
            var name = scene.Names[n];
            if (
                name.Kind != NameKind.Organization
                || scene.Within(new TokenSpan(name.Span.First, name.Span.First + 1)).FirstOrDefault(mention => mention.Span == name.Span) is not { } mention
            )
            {
                continue;
            }

            if (name.Country is { } country && Known(scene, country) is { } state && told.Add((mention.Entity, state)))
            {
                yield return new BelongingFact(Evidence(scene, name.Span, name.CountryInferred ? "body-inferred" : "body-of-state"), mention.Entity, state);
            }
        }
    }

    private static IEnumerable<Fact> Locations(Scene scene)
    {
        var told = new HashSet<int>();
        for (var n = 0; n < scene.Names.Count; n++)
        {
            var name = scene.Names[n];
            var iso = name.Kind == NameKind.Capital ? name.Country!.Iso : name.Place?.Iso;
            if (
                iso is null
                || scene.Within(new TokenSpan(name.Span.First, name.Span.First + 1)).FirstOrDefault(mention => mention.Span == name.Span) is not { } mention
                || scene.Entities.Kind(mention.Entity) != EntityKind.Place
            )
            {
                continue;
            }

            // "Kuala Lumpur, Malaysia": what the text says goes before what the list knows.
            var next = n + 1 < scene.Names.Count ? scene.Names[n + 1] : null;
            var said =
                next is { Kind: NameKind.Country } && scene.Passage.Form(name.Span.End) is "," && next.Span.First == name.Span.End + 1
                    ? next.Country
                    : World.Country(iso);
            if (Known(scene, said!) is { } country && told.Add(mention.Entity))
            {
                yield return new LocationFact(
                    Evidence(scene, name.Span, next?.Country == said && said is not null ? "location-said" : "location-known"),
                    mention.Entity,
                    country
                );
            }
        }
    }

    // The entity of a country that the document itself speaks of: knowledge of the lists adds no one to it.
    private static int? Known(Scene scene, Country country) => scene.Entities.FindCountry(country.Iso);

    private static IEnumerable<Fact> Meetings(Scene scene, IEnumerable<EventDraft> drafts)
    {
        var groups = MeetingMerger.Merge(scene, drafts);
        var conferences = groups
            .Where(group => group.Kind == MeetingKind.Conference)
            .SelectMany(group => group.Drafts, (group, draft) => (Group: group.Number, At: draft.Trigger.First))
            .ToLookup(report => report.At, report => report.Group);
        foreach (var group in groups)
        {
            foreach (var draft in group.Drafts)
            {
                yield return new MeetingReport(Evidence(scene, Words(scene, draft), draft.Rule, draft.Speaker))
                {
                    Meeting = group.Number,
                    Kind = draft.Kind!.Value,
                    Status = draft.Status,
                    Name = draft.Name,
                    Participants = draft.Participants,
                    Date = draft.Date,
                    Places = draft.Places,
                    About = [.. draft.About.Except(draft.Participants.Select(party => party.Entity))],
                    PartOf = Frame(scene, draft, group.Number, conferences),
                };
            }
        }
    }

    // "on the sidelines of the APEC summit": the gathering that follows those words.
    private static int? Frame(Scene scene, EventDraft draft, int home, ILookup<int, int> conferences)
    {
        var sentence = scene.Passage.SentenceAt(draft.Trigger.First);
        for (var i = draft.Trigger.End; i < sentence.End; i++)
        {
            if (scene.Passage.Keys[i] is "sidelines" or "margins" or "fringes" or "at")
            {
                var ahead = Enumerable.Range(i + 1, 6).SelectMany(at => conferences[at]).Where(group => group != home).ToList();
                if (ahead.Count > 0)
                {
                    return ahead.Min();
                }
            }
        }

        return null;
    }

    private static IEnumerable<Fact> Actions(Scene scene, IEnumerable<EventDraft> drafts)
    {
        var number = 0;
        foreach (var draft in drafts)
        {
            yield return new ActionReport(Evidence(scene, Words(scene, draft), draft.Rule, draft.Speaker))
            {
                Action = number++,
                Type = draft.Type!.Value,
                Verb = draft.Lemma,
                Status = draft.Status,
                Actors = [.. draft.Participants.Select(party => party.Entity)],
                Targets = draft.Targets,
                About = [.. draft.About.Except(draft.Targets)],
                Date = draft.Date,
                Amount = draft.Amount,
            };
        }
    }

    // From the first party to the last beside the trigger, so that the quote reads by itself.
    private static TokenSpan Words(Scene scene, EventDraft draft)
    {
        var sentence = scene.Passage.SentenceAt(draft.Trigger.First);
        var first = draft.Trigger.First;
        var end = draft.Trigger.End;
        var parties = draft.Participants.Select(party => party.Entity).Concat(draft.Targets).ToHashSet();
        foreach (var mention in scene.Within(sentence))
        {
            if (mention.Entities.Any(parties.Contains) && Math.Abs(mention.Span.First - draft.Trigger.First) <= 15)
            {
                first = Math.Min(first, mention.Span.First);
                end = Math.Max(end, Math.Min(mention.Span.End, sentence.End));
            }
        }

        return new TokenSpan(first, end);
    }
}
