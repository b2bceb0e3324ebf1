using Graph.Extraction.Reading;
using Graph.Model.Facts;

namespace Graph.Extraction.Rules;

/// <summary>Reads a visit from where someone is or is awaited: "A will be in Lima from Nov. 4", "A is due in Lima on Thursday", "A, in Lima last week,".</summary>
/// <remarks>Refuses a person at home ("the minister was in Oslo" of a Norwegian) and a place without a date or a word of plan: being somewhere is
/// not yet a visit.</remarks>
internal sealed class PresenceRule : IEventRule
{
    public string Name => "presence";

    public IEnumerable<EventDraft> Read(Surroundings surroundings)
    {
        var passage = surroundings.Passage;
        for (var i = 1; i < passage.Count; i++)
        {
            if (
                passage.Keys[i] is "in" or "at"
                && passage.Key(i - 1) is "be" or "was" or "is" or "are" or "were" or "due" or "expected" or "awaited" or "been"
                && Draft(surroundings, i) is { } draft
            )
            {
                yield return draft;
            }
        }
    }

    private EventDraft? Draft(Surroundings surroundings, int preposition)
    {
        var passage = surroundings.Passage;
        var scene = surroundings.Scene;
        var at = passage.Key(preposition + 1) is "the" ? preposition + 2 : preposition + 1;
        if (surroundings.PlaceOf.In(at) is not { } place || surroundings.Parties.At(at) is { Possessive: true } || scene.Names.At(at) is not { } name)
        {
            return null;
        }

        // In "is in Lima" the place is the predicate, in "is due in Lima" the adjective.
        var word = preposition - 1;
        var copula =
            passage.Head(preposition) is >= 0 and var governed && passage.Children(governed).Any(child => passage.Relation(child) is "cop" && child == word);
        var head = copula ? passage.Head(preposition) : word;
        var frame = surroundings.Frames.At(word);
        var agents = surroundings.Clauses.Actors(head);
        agents = agents.IsEmpty ? frame.Agents : agents;
        var people = agents.Where(entity => scene.Entities.Kind(entity) == EntityKind.Person).ToList();
        var iso = name.Country?.Iso ?? name.Place?.Iso;
        if (people.Count == 0 || iso is null || people.Any(person => scene.CountryOf(person) is not { } home || scene.Entities.Code(home) == iso))
        {
            return null;
        }

        var trigger = new TokenSpan(word, preposition + 1);
        var whole = frame with { Core = [word, head], Governors = [.. surroundings.Frames.At(head).Governors] };
        var draft = MeetingDraft.Of(surroundings, Name, whole, trigger, MeetingKind.Visit, people);
        var awaited = passage.Keys[word] is "due" or "expected" or "awaited";
        var status =
            awaited && draft.Status is EventStatus.Held ? EventStatus.Planned
            : passage.Key(word) is "be" && passage.Key(word - 1) is "will" or "ll" or "to" && draft.Status is EventStatus.Held ? EventStatus.Planned
            : draft.Status;
        return draft.Date is null && status == EventStatus.Held ? null : draft with { Lemma = "be in", Status = status, Places = [place] };
    }
}
