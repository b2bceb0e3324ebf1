using System.Globalization;
using Graph.Model.Dates;
using Graph.Model.Facts;
using Graph.Resolution.Meetings;

namespace Graph.Resolution.Documents;

/// <summary>Tells when a document without a date was published, by the meetings it shares with documents that have one.</summary>
/// <remarks>
/// <para>A meeting that another document puts in a year, which this one tells of with the same parties and no year, lies in that year; and what is told as past
/// was before the telling, what is to come is after. So a document that tells of a call in early June as past and of talks in early August as to come was
/// published between the two. News is at most <see cref="Fresh"/> days old, and a plan that opens a document is as near.</para>
/// <para>First from documents with dates; then from those that were placed so. Where the shared meetings speak for several years, nothing is said.</para>
/// </remarks>
internal sealed class Placer
{
    /// <summary>Days between a meeting and the document that opens with it.</summary>
    internal const int Fresh = 10;

    private readonly Dictionary<string, HashSet<MeetingCase>> cases = new(StringComparer.Ordinal);
    private readonly Dictionary<DocumentState, Placing> first = [];
    private readonly HashSet<string> changed = new(StringComparer.Ordinal);
    private readonly HashSet<DocumentState> dirty = [];

    public void Add(MeetingCase item)
    {
        foreach (var key in item.Keys)
        {
            if (!cases.TryGetValue(key, out var set))
            {
                cases[key] = set = [];
            }

            set.Add(item);
            changed.Add(key);
        }

        dirty.Add(item.Document);
    }

    public void Remove(MeetingCase item)
    {
        foreach (var key in item.Keys)
        {
            if (cases.TryGetValue(key, out var set) && set.Remove(item) && set.Count == 0)
            {
                cases.Remove(key);
            }

            changed.Add(key);
        }

        dirty.Add(item.Document);
    }

    /// <summary>Puts a case that says the same in the place of another.</summary>
    public void Swap(MeetingCase before, MeetingCase after)
    {
        foreach (var key in before.Keys)
        {
            cases[key].Remove(before);
            cases[key].Add(after);
        }
    }

    /// <summary>Places anew all that the changes could concern.</summary>
    /// <returns>Documents that have another place than before.</returns>
    public HashSet<DocumentState> Settle()
    {
        var again = Undated(changed);
        again.UnionWith(dirty.Where(IsUndated));
        var moved = new HashSet<DocumentState>();
        foreach (var doc in again)
        {
            var placing = doc.Cases.IsEmpty ? null : FromDated(doc);
            if (placing != first.GetValueOrDefault(doc))
            {
                moved.Add(doc);
            }

            if (placing is null)
            {
                first.Remove(doc);
            }
            else
            {
                first[doc] = placing;
            }
        }

        again.UnionWith(Undated(moved.SelectMany(doc => doc.Cases).SelectMany(item => item.Keys).ToHashSet(StringComparer.Ordinal)));
        var result = new HashSet<DocumentState>();
        foreach (var doc in again)
        {
            var placing = first.GetValueOrDefault(doc) ?? (doc.Cases.IsEmpty ? null : FromPlaced(doc));
            if (placing != doc.Placed)
            {
                doc.Placed = placing;
                result.Add(doc);
            }
        }

        changed.Clear();
        dirty.Clear();
        return result;
    }

    private static bool IsUndated(DocumentState doc) => doc.Facts.Document.Metadata.Published is null;

    private HashSet<DocumentState> Undated(IEnumerable<string> keys) =>
        [.. keys.SelectMany(key => cases.TryGetValue(key, out var found) ? found : []).Select(item => item.Document).Where(IsUndated)];

    private Placing? FromDated(DocumentState doc)
    {
        var shared = doc.Cases.SelectMany(Shared).ToList();
        var years = shared.GroupBy(item => item.From.Year).OrderByDescending(group => group.Count()).ToList();
        var own = doc.Cases.Where(item => item.IsPrecise && item.Status == EventStatus.Held).Select(item => item.Date!.Value).ToList();
        if (years.Count == 0 && own.Count == 0)
        {
            return null;
        }

        if (years.Count > 1 && years[0].Count() == years[1].Count())
        {
            return null;
        }

        var told = years.Count == 0 ? [] : years[0].ToList();
        var from = told.Select(item => item.From).Concat(own.Select(date => date.First!.Value)).Max();
        var until = told.Where(item => item.Until is not null).Select(item => item.Until!.Value).Append(from.AddDays(365)).Min();
        var reasons = told.Select(item => item.Because)
            .Concat(own.Select(date => $"it tells of {date} as past"))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToList();

        // What opens the document is news, if its own date says so.
        foreach (var lead in doc.Cases.Where(item => item.Leads && item.IsPrecise && item.Status == EventStatus.Held))
        {
            until = Min(until, lead.Date!.Value.Last!.Value.AddDays(Fresh));
        }

        foreach (
            var ahead in doc.Cases.Where(item =>
                item.Status is EventStatus.Planned or EventStatus.Possible && item.Date is { Start.Month: not null, Form: EdtfForm.Single }
            )
        )
        {
            if (Next(ahead.Date!.Value, from) is { } last && last < until)
            {
                until = last;
                reasons.Add($"it tells of {ahead.Date} as to come");
            }
        }

        return until < from ? null : new Placing(Between(from, until), string.Join("; ", reasons));
    }

    // What another document dates to a year and this one does not.
    private IEnumerable<(DateOnly From, DateOnly? Until, string Because)> Shared(MeetingCase item)
    {
        if (item.Date is not { First: null, Start.Month: not null } date || date.Form == EdtfForm.OneOf || item.Status != EventStatus.Held)
        {
            yield break;
        }

        var seen = new SortedSet<(DateOnly, DateOnly, string)>();
        foreach (var other in item.Keys.SelectMany(key => cases[key]).Where(other => other.Document != item.Document))
        {
            if (
                other.Date is { First: { } first, Last: { } last } theirs
                && theirs.Days <= 31
                && other.Status == EventStatus.Held
                && other.Kind == item.Kind
                && theirs.Overlaps(date)
                && Likeness.Of(item, other) > 0
            )
            {
                // The narrower of the two tells; of the other document only the year is taken.
                var from = date.Start.Day is { } day
                    ? new DateOnly(first.Year, date.Start.Month.Value, Math.Min(day, DateTime.DaysInMonth(first.Year, date.Start.Month.Value)))
                    : first;
                seen.Add((from, last, other.Document.Facts.Document.Id.Value));
            }
        }

        foreach (var group in seen.GroupBy(row => row.Item1).Take(2))
        {
            var (from, last, id) = group.First();
            yield return (
                from,
                item.Leads ? last.AddDays(Fresh) : null,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"it shares the {item.Kind.ToString().ToLowerInvariant()} of {date} with {id}, which gives {from.Year}"
                )
            );
        }
    }

    // News that a placed document opens with, too.
    private Placing? FromPlaced(DocumentState doc)
    {
        Placing? best = null;
        foreach (var item in doc.Cases.Where(item => item.Leads && item.People.Count > 1))
        {
            foreach (
                var other in item
                    .Keys.SelectMany(key => cases[key])
                    .Distinct()
                    .Where(other => other.Leads && other.Document != doc && first.ContainsKey(other.Document) && Likeness.KindsMeet(item.Kind, other.Kind))
                    .Where(other => other.People.SetEquals(item.People) && (other.Date is not { } theirs || item.Date is not { } mine || theirs.Overlaps(mine)))
                    .OrderBy(other => other.Document.Facts.Document.Id)
            )
            {
                var place = first[other.Document].Published;
                var (from, until) = (place.First!.Value.AddDays(-Fresh), place.Last!.Value.AddDays(Fresh));
                var placing = new Placing(
                    Between(from, until),
                    $"it opens with the meeting that {other.Document.Facts.Document.Id.Value} opens with, which was published within {place}"
                );
                if (best is null || placing.Published.Days < best.Published.Days)
                {
                    best = placing;
                }
            }
        }

        return best;
    }

    private static Edtf Between(DateOnly from, DateOnly until) => Edtf.Between(PartialDate.Of(from), PartialDate.Of(until));

    private static DateOnly Min(DateOnly one, DateOnly other) => one < other ? one : other;

    // The last day of the first such date that begins after a day: what began before it tells nothing.
    private static DateOnly? Next(Edtf date, DateOnly from)
    {
        if (date is { First: { } first, Last: { } last })
        {
            return first > from ? last : null;
        }

        var same = date.Start with { Year = from.Year };
        return same.First > from ? same.Last
            : same.Last >= from ? null
            : (same with { Year = from.Year + 1 }).Last;
    }
}
