using Graph.Model.Facts;
using Graph.Model.Names;

namespace Graph.Resolution.Meetings;

/// <summary>What cases that may be one meeting have in common: each such pair shares a key.</summary>
internal static class MeetingKeys
{
    public static IEnumerable<string> Of(MeetingCase item)
    {
        if (item.Kind == MeetingKind.Conference)
        {
            return item.Name is null ? [] : NameWords(item.Name).Select(word => "name " + word);
        }

        if (item.Kind == MeetingKind.Visit)
        {
            return item.People.IsEmpty ? [] : ["visit " + MeetingCase.Text(item.People)];
        }

        var countries = MeetingCase.Text(item.Countries);
        var pairs = from one in item.People from other in item.People where one < other select $"{one} {other}";
        // Delegations are compared with named people only where the two are talks of the same few days.
        var asDelegations = item.People.IsEmpty || (item.Kind == MeetingKind.Talks && Likeness.IsShort(item.Date));
        return pairs.Concat(item.People.Select(person => $"{person} of {countries}")).Concat(asDelegations ? ["countries " + countries] : []);
    }

    /// <summary>The words of a gathering's name that tell it from others, folded.</summary>
    public static HashSet<string> NameWords(string name) =>
        NameKey
            .Words(name)
            .Where(word =>
                word
                    is not (
                        "the"
                        or "of"
                        or "and"
                        or "for"
                        or "on"
                        or "in"
                        or "summit"
                        or "meeting"
                        or "meetings"
                        or "forum"
                        or "conference"
                        or "annual"
                        or "leaders"
                        or "gathering"
                    )
            )
            .ToHashSet(StringComparer.Ordinal);
}
