using Graph.Extraction.Lexicon;
using Graph.Extraction.Reading;
using Graph.Model.Facts;

namespace Graph.Extraction.Rules;

/// <summary>Reads a visit from where someone is or is awaited: "Albanese will be in Beijing from Nov. 4", "Tsai is due in New York on Thursday".</summary>
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
                passage.Keys[i] is not ("in" or "at")
                || passage.Key(i - 1) is not ("be" or "was" or "is" or "are" or "were" or "due" or "expected" or "awaited" or "been")
            )
            {
                continue;
            }

            if (Draft(surroundings, i) is { } draft)
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
        if (
            surroundings.Names(at) is not { } name
            || scene.Within(new TokenSpan(at, at + 1)).FirstOrDefault() is not { } place
            || place.Possessive
            || scene.Entities.Kind(place.Entity) is not (EntityKind.Place or EntityKind.Country)
        )
        {
            return null;
        }

        var people = surroundings.Subjects(preposition - 1).Where(mention => scene.Entities.Kind(mention.Entity) == EntityKind.Person).ToList();
        var iso = name.Country?.Iso ?? name.Place?.Iso;
        if (people.Count == 0 || iso is null || people.Any(person => scene.CountryOf(person.Entity) is not { } home || scene.Entities.Code(home) == iso))
        {
            return null;
        }

        var trigger = new TokenSpan(preposition - 1, preposition + 1);
        var awaited = passage.Key(preposition - 1) is "due" or "expected" or "awaited";
        var status = awaited
            ? EventStatus.Planned
            : StatusReader.Read(surroundings, trigger, passage.Key(preposition - 1) is "be" ? VerbForm.Base : VerbForm.Past);
        var date = surroundings.Date(trigger, status);
        if (date is null && status == EventStatus.Held)
        {
            return null;
        }

        return new EventDraft
        {
            Trigger = trigger,
            Rule = Name,
            Kind = MeetingKind.Visit,
            Lemma = "be in",
            Status = StatusReader.Against(status, date, surroundings.Dates.Today),
            Participants = Surroundings.Participants(people),
            Date = date,
            Places = [place.Entity],
            Speaker = surroundings.Speaker(trigger),
        };
    }
}
