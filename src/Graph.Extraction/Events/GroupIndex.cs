using Graph.Extraction.Rules;
using Graph.Model.Facts;

namespace Graph.Extraction.Events;

/// <summary>The meetings of a document by who takes part, so that a report need not be held against each of them.</summary>
internal sealed class GroupIndex
{
    private readonly List<EventGroup> conferences = [];
    private readonly Dictionary<int, HashSet<EventGroup>> byParty = [];
    private readonly Dictionary<string, HashSet<EventGroup>> byCountries = new(StringComparer.Ordinal);

    /// <summary>Enters a meeting, anew whenever a report has been added to it.</summary>
    public void Enter(EventGroup group)
    {
        if (group.Kind == MeetingKind.Conference)
        {
            if (group.Drafts.Count == 1)
            {
                conferences.Add(group);
            }

            return;
        }

        foreach (var party in group.Parties.All)
        {
            (byParty.TryGetValue(party, out var groups) ? groups : byParty[party] = []).Add(group);
        }

        var countries = Key(group.Parties.Countries);
        (byCountries.TryGetValue(countries, out var same) ? same : byCountries[countries] = []).Add(group);
    }

    /// <summary>Every meeting that a report with such parties may speak of, and others.</summary>
    public IEnumerable<EventGroup> Like(EventDraft draft, PartySet parties) =>
        draft.Kind == MeetingKind.Conference
            ? conferences
            : parties
                .All.SelectMany(party => byParty.GetValueOrDefault(party, []))
                .Concat(byCountries.GetValueOrDefault(Key(parties.Countries), []))
                .Distinct();

    private static string Key(HashSet<int> countries) => string.Join(' ', countries.Order());
}
