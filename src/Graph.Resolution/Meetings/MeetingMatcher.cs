using System.Collections.Immutable;
using Graph.Model.Facts;

namespace Graph.Resolution.Meetings;

/// <summary>Decides which meetings of different documents are one, as <see cref="Likeness"/> says.</summary>
/// <remarks>Two meetings of one document stay two. A meeting is compared only with those that share parties or a name with it, so the time taken
/// follows the number of meetings of the same parties and not that of all.</remarks>
internal static class MeetingMatcher
{
    public static ImmutableArray<ImmutableArray<MeetingCase>> Match(IEnumerable<MeetingCase> cases)
    {
        // The most precise first, so that vague ones find them; ties by document, which is sorted by id.
        var ordered = cases
            .OrderBy(item => item.IsVague)
            .ThenBy(item => item.Date?.Days ?? int.MaxValue)
            .ThenBy(item => item.Date?.ToString(), StringComparer.Ordinal)
            .ThenBy(item => item.Document)
            .ThenBy(item => item.Number);
        var groups = new List<MeetingGroup>();
        var index = new Dictionary<string, List<MeetingGroup>>(StringComparer.Ordinal);
        foreach (var item in ordered)
        {
            var keys = MeetingKeys.Of(item).ToList();
            var homes = keys.SelectMany(key => index.TryGetValue(key, out var list) ? list : [])
                .Distinct()
                .Where(group => group.Takes(item))
                .OrderBy(group => group.Number)
                .ToList();
            var home = Best(item, homes);
            if (home is null)
            {
                home = new MeetingGroup(groups.Count);
                groups.Add(home);
            }

            home.Add(item);
            foreach (var key in keys.Where(home.Keys.Add))
            {
                if (!index.TryGetValue(key, out var list))
                {
                    index[key] = list = [];
                }

                list.Add(home);
            }
        }

        return [.. groups.Select(group => group.Cases.OrderBy(item => item.Document).ThenBy(item => item.Number).ToImmutableArray())];
    }

    private static MeetingGroup? Best(MeetingCase item, List<MeetingGroup> homes)
    {
        if (homes.Count > 1 && item.IsVague)
        {
            // A meeting without a date that fits several: the one that others lead with as this document does, or none for sure.
            var leading = item.Leads ? homes.Where(group => group.Cases.Exists(other => other.Leads)).ToList() : [];
            return leading.Count == 1 ? leading[0] : null;
        }

        return homes
            .OrderByDescending(group => group.Cases.Max(other => Likeness.Of(other, item)))
            .ThenByDescending(group => group.Cases.Exists(other => other.Date == item.Date && item.Date is not null))
            .ThenByDescending(group => group.Cases.Exists(other => other.Kind == item.Kind))
            .ThenByDescending(group => group.Cases.Exists(other => other.Places.Overlaps(item.Places)))
            .ThenByDescending(group => group.Cases.Exists(other => (other.Status == EventStatus.Held) == (item.Status == EventStatus.Held)))
            .ThenBy(group => group.Cases.Min(other => other.Date?.Days ?? int.MaxValue))
            .ThenBy(group => group.Number)
            .FirstOrDefault();
    }
}
