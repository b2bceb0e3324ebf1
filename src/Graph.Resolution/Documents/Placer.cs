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
/// <para>First from documents with dates; then from those that were placed so, if both open with the same meeting; last by the day of the week that a
/// document gives that meeting, where the others leave one day for it. Where the shared meetings speak for several years, nothing is said.</para>
/// </remarks>
internal sealed class Placer
{
    /// <summary>Days between a meeting and the document that opens with it.</summary>
    internal const int Fresh = 10;

    /// <summary>Days from one that is told by its name in the week, at most: after those one would say which Friday is meant.</summary>
    private const int Week = 6;

    private readonly Dictionary<string, HashSet<MeetingCase>> cases = new(StringComparer.Ordinal);
    private readonly Dictionary<DocumentState, Placing> first = [];
    private readonly Dictionary<DocumentState, Placing> second = [];
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
        again.UnionWith(Undated(Keys(Renew(first, again, FromDated))));
        again.UnionWith(Undated(Keys(Renew(second, again, doc => first.GetValueOrDefault(doc) ?? FromPlaced(doc)))));
        var result = new HashSet<DocumentState>();
        foreach (var doc in again)
        {
            var placing = second.TryGetValue(doc, out var known) ? FromWeekday(doc, known) ?? known : null;
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

    /// <returns>The documents that have another place in the table than before.</returns>
    private static List<DocumentState> Renew(Dictionary<DocumentState, Placing> table, HashSet<DocumentState> documents, Func<DocumentState, Placing?> place)
    {
        var moved = new List<DocumentState>();
        foreach (var doc in documents)
        {
            var placing = doc.Cases.IsEmpty ? null : place(doc);
            if (placing != table.GetValueOrDefault(doc))
            {
                moved.Add(doc);
            }

            if (placing is null)
            {
                table.Remove(doc);
            }
            else
            {
                table[doc] = placing;
            }
        }

        return moved;
    }

    private static HashSet<string> Keys(IEnumerable<DocumentState> documents) =>
        documents.SelectMany(doc => doc.Cases).SelectMany(item => item.Keys).ToHashSet(StringComparer.Ordinal);

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

        return Narrowed(doc, from, until, reasons);
    }

    // What is to come was not there yet.
    private static Placing? Narrowed(DocumentState doc, DateOnly from, DateOnly until, List<string> reasons)
    {
        foreach (var ahead in doc.Cases.Where(item => IsAhead(item) && item.Date is { Start.Month: not null, Form: EdtfForm.Single }))
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
        foreach (var item in doc.Cases.Where(IsNews))
        {
            foreach (
                var other in SameNews(item)
                    .Where(other => other.Document != doc && first.ContainsKey(other.Document))
                    .OrderBy(other => other.Document.Facts.Document.Id)
            )
            {
                var place = first[other.Document].Published;
                var placing = Narrowed(
                    doc,
                    place.First!.Value.AddDays(-Fresh),
                    place.Last!.Value.AddDays(Fresh),
                    [$"it opens with the meeting that {other.Document.Facts.Document.Id.Value} opens with, which was published within {place}"]
                );
                if (placing is not null && (best is null || placing.Published.Days < best.Published.Days))
                {
                    best = placing;
                }
            }
        }

        return best;
    }

    // "Met on Thursday", "will meet on Friday": in the week of a day that all who open with that meeting leave for it.
    private Placing? FromWeekday(DocumentState doc, Placing known)
    {
        foreach (var item in doc.Cases.Where(IsNews))
        {
            var weekdays = item.Reports.Select(report => Weekdays.Of(doc.Facts, report.Evidence.Sentence)).OfType<DayOfWeek>().Distinct().ToList();
            var days = SameNews(item).Select(DayOf).OfType<DateOnly>().Distinct().Take(2).ToList();
            if (weekdays is not [var weekday] || days is not [var told])
            {
                continue;
            }

            var day = Weekdays.Nearest(told, weekday);
            var (from, until) = IsAhead(item) ? (day.AddDays(-Week), day) : (day, day.AddDays(Week));
            (from, until) = (Max(from, known.Published.First!.Value), Min(until, known.Published.Last!.Value));
            if (from <= until)
            {
                return new Placing(
                    Between(from, until),
                    $"{known.Because}; it opens with what {(IsAhead(item) ? "is to be" : "was")} on a {weekday}, and the reports leave {Edtf.Of(told)} for it"
                );
            }
        }

        return null;
    }

    // Cases of documents that open with what this one opens with, itself included.
    private IEnumerable<MeetingCase> SameNews(MeetingCase item) =>
        item
            .Keys.SelectMany(key => cases[key])
            .Distinct()
            .Where(other => IsNews(other) && Likeness.KindsMeet(item.Kind, other.Kind))
            .Where(other => other.People.SetEquals(item.People) && (other.Date is not { } theirs || item.Date is not { } mine || theirs.Overlaps(mine)));

    // The one day that a case can be of, by its date and by when its document was published.
    private DateOnly? DayOf(MeetingCase item)
    {
        if (item.Date is not { } date || (date.First is not null && date.Form != EdtfForm.OneOf))
        {
            return item.Date is { Days: 1, First: { } day } ? day : null;
        }

        if (
            date.Start is not { Month: not null, Day: not null }
            || date.Form == EdtfForm.Interval
            || (item.Document.Facts.Document.Metadata.Published ?? second.GetValueOrDefault(item.Document)?.Published)
                is not { First: { } first, Last: { } last }
        )
        {
            return null;
        }

        var (from, until) = IsAhead(item) ? (first, last.AddDays(Fresh)) : (first.AddDays(-Fresh), last);
        var days = Enumerable
            .Range(from.Year, until.Year - from.Year + 1)
            .SelectMany(year => DateReading.InYear(date, year))
            .Select(option => option.First!.Value)
            .Where(option => option >= from && option <= until)
            .Distinct()
            .Take(2)
            .ToList();
        return days is [var only] ? only : null;
    }

    private static bool IsNews(MeetingCase item) => item.Leads && item.People.Count > 1;

    private static bool IsAhead(MeetingCase item) => item.Status is EventStatus.Planned or EventStatus.Possible;

    private static DateOnly Max(DateOnly one, DateOnly other) => one > other ? one : other;

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
