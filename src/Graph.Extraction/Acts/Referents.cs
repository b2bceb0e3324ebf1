using System.Collections.Frozen;
using System.Collections.Immutable;
using Graph.Extraction.Entities;
using Graph.Extraction.Lexicon;
using Graph.Extraction.Rules;
using Graph.Model.Facts;
using Graph.Text;

namespace Graph.Extraction.Acts;

/// <summary>Says whose deed is meant where words only point back: "China summoned the envoy. Beijing denounced the move."</summary>
/// <remarks>It is who was last blamed or asked by another, or the other of the two countries that the text is about, if it was named just before.
/// Refuses to choose where the text is about more.</remarks>
internal static class Referents
{
    // Sentences back in which who is meant must have been named.
    private const int Reach = 2;

    private const int Far = 4;

    private static readonly FrozenSet<PloverType> Blaming = [PloverType.Accuse, PloverType.Reject, PloverType.Protest, PloverType.Request, PloverType.Threaten];

    /// <summary>Whether a deed of some type, done to what a noun names, is done to somebody left unsaid.</summary>
    /// <param name="noun">What is asked or blamed; −1 for nothing.</param>
    public static bool IsOpen(Surroundings surroundings, PloverType type, int noun)
    {
        var passage = surroundings.Passage;
        if (!Blaming.Contains(type))
        {
            return false;
        }

        if (noun < 0)
        {
            return type == PloverType.Threaten;
        }

        if (passage.Part(noun) is Upos.Pron)
        {
            return passage.Keys[noun] is "it" or "this" or "that";
        }

        // "the raid on X" is not X's.
        return type == PloverType.Threaten || (TopicLists.Deeds.Contains(passage.Lemma(noun)) && !surroundings.Parties.HasVictim(noun));
    }

    /// <summary>The drafts with those reached filled in where the text before tells; those that reach nobody and nothing left out.</summary>
    public static List<EventDraft> Complete(Surroundings surroundings, ImmutableArray<EventDraft> drafts)
    {
        var scene = surroundings.Scene;
        var main = Main(scene);
        var done = new List<EventDraft>();
        EventDraft? previous = null;
        foreach (var draft in drafts)
        {
            var sentence = scene.Passage.SentenceOf(draft.Trigger.First);
            var read = draft;
            if (draft.Unowned)
            {
                // "An agreement was signed": by those who met.
                if (Met(done, scene, sentence) is not { IsEmpty: false } met)
                {
                    continue;
                }

                read = draft with { Participants = met, Targets = [.. met.Select(party => party.Entity)] };
            }

            if (draft.Serial)
            {
                if (Series(done, scene, sentence) is not { } one)
                {
                    continue;
                }

                read = draft with
                {
                    Kind = draft.Kind is MeetingKind.Meeting ? one.Kind : draft.Kind,
                    Participants = one.Participants,
                    About = draft.About.IsEmpty ? one.About : draft.About,
                };
            }

            if (draft.Open)
            {
                ImmutableArray<int> actors = [.. draft.Participants.Select(party => party.Entity)];
                var meant =
                    Told(surroundings, done, actors, sentence) is { IsEmpty: false } told ? told
                    : Other(scene, main, actors, sentence) is { } other ? [other]
                    : [];
                read = draft with { Targets = [.. meant.Select(who => scene.CountryOf(who) ?? who).Distinct()] };
                if (meant.IsEmpty && draft.About.IsEmpty && previous is { } before && sentence - scene.Passage.SentenceOf(before.Trigger.First) <= 1)
                {
                    // "Egypt pronounced it insufficient": what the one before was about.
                    read = read with
                    {
                        About = [.. before.About.Where(entity => scene.Entities.Kind(entity) == EntityKind.Issue)],
                    };
                }
            }

            previous = read.Type is not null && !read.About.IsEmpty ? read : previous;
            if (!draft.Bare || !read.Targets.IsEmpty || !read.About.IsEmpty)
            {
                done.Add(read);
            }
        }

        return done;
    }

    // The meeting told of last that can have a next: of two parties at least, and no visit.
    private static EventDraft? Series(List<EventDraft> done, Scene scene, int sentence)
    {
        for (var i = done.Count - 1; i >= 0 && sentence - scene.Passage.SentenceOf(done[i].Trigger.First) <= Far; i--)
        {
            if (done[i] is { Kind: MeetingKind.Talks or MeetingKind.Meeting or MeetingKind.Summit, Name: null, Participants.Length: > 1 } meeting)
            {
                return meeting;
            }
        }

        return null;
    }

    // The parties of the meeting told of last.
    private static ImmutableArray<Participant> Met(List<EventDraft> done, Scene scene, int sentence)
    {
        for (var i = done.Count - 1; i >= 0 && sentence - scene.Passage.SentenceOf(done[i].Trigger.First) <= Reach; i--)
        {
            if (done[i] is { Kind: not null, Participants.Length: > 1, Status: EventStatus.Held or EventStatus.Planned } meeting)
            {
                return [.. meeting.Participants.Where(party => party.Role == ParticipantRole.Participant)];
            }
        }

        return [];
    }

    // Who did what was told last, was blamed for it by another, or blames those who now answer.
    private static ImmutableArray<int> Told(Surroundings surroundings, List<EventDraft> done, ImmutableArray<int> actors, int sentence)
    {
        for (var i = done.Count - 1; i >= 0 && sentence - surroundings.Passage.SentenceOf(done[i].Trigger.First) <= Far; i--)
        {
            var draft = done[i];
            ImmutableArray<int> doers = [.. draft.Participants.Select(party => party.Entity)];
            var own = doers.Any(doer => surroundings.IsOneOf(doer, actors));
            switch (draft.Type)
            {
                case PloverType.Sanction
                or PloverType.Coerce
                or PloverType.Assault
                or PloverType.Mobilize
                or PloverType.Retreat
                or PloverType.Threaten
                or PloverType.Reject when !own:
                    return doers;
                case PloverType.Accuse or PloverType.Protest or PloverType.Request or PloverType.Reject when !draft.Targets.IsEmpty:
                    if (!draft.Targets.Any(target => surroundings.IsOneOf(target, actors)))
                    {
                        return draft.Targets;
                    }

                    if (!own)
                    {
                        return doers;
                    }

                    break;
                default:
                    break;
            }
        }

        return [];
    }

    private static int? Other(Scene scene, ImmutableArray<int> main, ImmutableArray<int> actors, int sentence)
    {
        if (main.Length < 2 || actors.Select(scene.CountryOf).FirstOrDefault(country => country is not null) is not { } own || !main.Contains(own))
        {
            return null;
        }

        var other = main[0] == own ? main[1] : main[0];
        var passage = scene.Passage;
        var first = passage.Tokens(Math.Max(0, sentence - Reach)).First;
        return scene.Within(new Reading.TokenSpan(first, passage.Tokens(sentence).End)).Any(mention => scene.CountryOf(mention.Entity) == other) ? other : null;
    }

    // The two countries that the text speaks of most, by themselves or by their people; none where a third is close.
    private static ImmutableArray<int> Main(Scene scene)
    {
        var counts = new Dictionary<int, int>();
        foreach (var mention in scene.Mentions)
        {
            if (mention.Form != MentionForm.Group && scene.CountryOf(mention.Entity) is { } country)
            {
                counts[country] = counts.GetValueOrDefault(country) + 1;
            }
        }

        var ranked = counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).ToList();
        return ranked.Count < 2 || (ranked.Count > 2 && ranked[2].Value * 3 > ranked[1].Value * 2) ? [] : [ranked[0].Key, ranked[1].Key];
    }
}
