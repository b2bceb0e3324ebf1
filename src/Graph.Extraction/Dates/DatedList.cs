using System.Collections.Immutable;
using Graph.Model.Dates;
using Graph.Text;
using Graph.Text.Times;

namespace Graph.Extraction.Dates;

/// <summary>Reads a list whose entries are headed by dates, such as a chronology: "AUG. 22, 2018: …", then "DEC. 1: …".</summary>
/// <remarks>A heading without a year takes it from the one before; a list that runs forward into a smaller month has come to the next year. What
/// an entry says of "today" or "Monday" counts from its heading. Refuses a single date at the head of a report, and a list in which no heading has a year.</remarks>
internal static class DatedList
{
    /// <summary>The same expressions, with the years and days of reference that the list gives them.</summary>
    /// <param name="read">The document.</param>
    /// <param name="times">Its expressions, in text order.</param>
    public static ImmutableArray<TimeExpression> Complete(ReadDocument read, ImmutableArray<TimeExpression> times)
    {
        var headings = times.Where(time => IsHeading(read, time)).ToList();
        if (headings.Count < 2 || !headings.Exists(heading => heading.Date!.Value.Year is not null))
        {
            return times;
        }

        var forward = RunsForward(headings);
        var whole = ImmutableArray.CreateBuilder<TimeExpression>(times.Length);
        PartialDate? last = null;
        var next = 0;
        var entryEnd = 0;
        foreach (var time in times)
        {
            if (next < headings.Count && ReferenceEquals(time, headings[next]))
            {
                next++;
                last = Dated(time.Date!.Value, last, forward);
                entryEnd = EntryEnd(read, time, next < headings.Count ? headings[next].First : read.Tokens.Length);
                whole.Add(time with { Date = last });
            }
            else
            {
                whole.Add(last?.First is { } day && time.First < entryEnd ? time with { From = day } : time);
            }
        }

        return whole.ToImmutable();
    }

    // At the start of a line, and a colon, a dash or the end of the line after it.
    private static bool IsHeading(ReadDocument read, TimeExpression time) =>
        time is { Kind: TimeKind.Calendar, Date.Day: not null, OtherReading: null }
        && StartsLine(read, time.First)
        && (StartsLine(read, time.End) || read.Form(time.End) is ":" or "-" or "–" or "—" or "--");

    private static bool StartsLine(ReadDocument read, int token) =>
        token == 0 || token >= read.Tokens.Length || read.Text.AsSpan()[read.Tokens[token - 1].Range.End..read.Tokens[token].Range.Start].Contains('\n');

    // An entry is its line; a heading that stands alone has all lines to the next one, the last of the list one line.
    private static int EntryEnd(ReadDocument read, TimeExpression heading, int next)
    {
        var alone = StartsLine(read, heading.End);
        if (alone && next < read.Tokens.Length)
        {
            return next;
        }

        for (var i = heading.End + 1; i < next; i++)
        {
            if (StartsLine(read, i))
            {
                return i;
            }
        }

        return next;
    }

    private static bool RunsForward(List<TimeExpression> headings)
    {
        var rises = 0;
        for (var i = 1; i < headings.Count; i++)
        {
            rises += Math.Sign(Order(headings[i].Date!.Value, headings[i - 1].Date!.Value));
        }

        return rises >= 0;
    }

    private static int Order(PartialDate one, PartialDate other)
    {
        var years = one.Year is { } a && other.Year is { } b ? a - b : 0;
        return years != 0 ? years : ((one.Month ?? 0) * 100) + (one.Day ?? 0) - ((other.Month ?? 0) * 100) - (other.Day ?? 0);
    }

    private static PartialDate Dated(PartialDate date, PartialDate? last, bool forward)
    {
        if (date.Year is not null || last is not { Year: { } year } before)
        {
            return date;
        }

        var order = Order(date, before);
        return date with
        {
            Year =
                forward && order < 0 ? year + 1
                : !forward && order > 0 ? year - 1
                : year,
        };
    }
}
