using Graph.Model.Facts;

namespace Graph.Extraction.Events;

/// <summary>The meetings of a document by who takes part and what they are called, so that a report need not be held against each of them.</summary>
internal sealed class GroupIndex
{
    private readonly Dictionary<string, HashSet<EventGroup>> byName = new(StringComparer.Ordinal);
    private readonly Dictionary<int, HashSet<EventGroup>> byParty = [];
    private readonly Dictionary<string, HashSet<EventGroup>> byCountries = new(StringComparer.Ordinal);

    /// <summary>Enters a meeting, anew whenever a report has been added to it.</summary>
    public void Enter(EventGroup group)
    {
        if (group.Kind == MeetingKind.Conference)
        {
            foreach (var mark in group.Name?.Marks ?? [])
            {
                Add(byName, mark, group);
            }

            return;
        }

        foreach (var party in group.Parties.All)
        {
            Add(byParty, party, group);
        }

        Add(byCountries, Key(group.Parties.Countries), group);
    }

    /// <summary>Every meeting that a report with such parties may speak of, and others.</summary>
    public IEnumerable<EventGroup> Like(MeetingKind kind, PartySet parties, GatheringName? name)
    {
        var alike =
            kind == MeetingKind.Conference
                ? (name?.Marks ?? []).SelectMany(mark => byName.GetValueOrDefault(mark, []))
                : parties.All.SelectMany(party => byParty.GetValueOrDefault(party, [])).Concat(byCountries.GetValueOrDefault(Key(parties.Countries), []));
        return alike.Distinct();
    }

    private static void Add<T>(Dictionary<T, HashSet<EventGroup>> index, T key, EventGroup group)
        where T : notnull => (index.TryGetValue(key, out var groups) ? groups : index[key] = []).Add(group);

    private static string Key(HashSet<int> countries) => string.Join(' ', countries.Order());
}
