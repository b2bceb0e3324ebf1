using System.Collections.Immutable;
using Graph.Extraction.Reading;
using Graph.Model.Dates;
using Graph.Text;
using Graph.Text.Times;

namespace Graph.Extraction.Dates;

/// <summary>Gives a date without a year that of the story which tells it: "In 1977 … in October … on March 10" are 1977, 1977 and 1978.</summary>
/// <remarks>A text is a <em>history</em> where it names years long past again and again and hardly a day near its publication; then every such date is of the
/// year that the telling has come to, and none counts from publication. Elsewhere only the date right behind one of a year long past is ("The war began in
/// February 2020. In September …"), and not where publication itself is as near. Refuses years that lie behind what is told ("had met in 1969", "the 1967
/// War", "since 1948").</remarks>
internal sealed class NarrativeYears
{
    // Years that a history names at least, and how many of them go on one day near publication.
    private const int FewestYears = 3;
    private const int YearsForOneDay = 5;

    // Sentences over which a history keeps its year, and over which other texts do.
    private const int Far = 30;
    private const int Near = 1;

    // Months on either side of publication within which a report's own days lie.
    private const int OwnMonths = 2;

    private readonly ReadDocument read;
    private readonly ImmutableArray<TimeExpression> times;
    private readonly ImmutableArray<bool> headings;
    private readonly PartialDate? published;
    private readonly bool isHistory;

    // Where the telling has come to.
    private (int Year, int? Month, int Sentence)? reached;

    // The years that the heading of the section gives it.
    private (int First, int Last)? section;

    private NarrativeYears(ReadDocument read, ImmutableArray<TimeExpression> times, ImmutableArray<bool> headings, PartialDate? published)
    {
        this.read = read;
        this.times = times;
        this.headings = headings;
        this.published = published;
        isHistory = IsHistory(times, published?.Year);
    }

    /// <summary>The same expressions with the years of the story, and whether the text is a history.</summary>
    /// <param name="read">The document.</param>
    /// <param name="times">Its expressions, in text order.</param>
    /// <param name="headings">For each sentence whether it is a heading.</param>
    /// <param name="published">As much as is known.</param>
    public static (ImmutableArray<TimeExpression> Times, bool IsHistory) Complete(
        ReadDocument read,
        ImmutableArray<TimeExpression> times,
        ImmutableArray<bool> headings,
        PartialDate? published
    )
    {
        var years = new NarrativeYears(read, times, headings, published);
        return years.isHistory || published?.Year is not null ? (years.Complete(), years.isHistory) : (times, false);
    }

    private static bool IsHistory(ImmutableArray<TimeExpression> times, int? year)
    {
        var past = 0;
        var near = 0;
        foreach (var time in times)
        {
            var named = time.Kind is TimeKind.Range ? time.Ends[^1].Date?.Year : time.Date?.Year;
            past += named is { } told && !(year - told < 2) ? 1 : 0;
            near += IsNear(time) || year - named is < 2 and > -2 ? 1 : 0;
        }

        return past >= FewestYears && past >= YearsForOneDay * near;
    }

    // Said from the day of writing: "on Monday", "yesterday", "last week".
    private static bool IsNear(TimeExpression time) =>
        time.Kind is TimeKind.Weekday || time is { Kind: TimeKind.Relative, Unit: TimeUnit.Day or TimeUnit.Week or TimeUnit.Weekend or TimeUnit.Month };

    private ImmutableArray<TimeExpression> Complete()
    {
        var whole = ImmutableArray.CreateBuilder<TimeExpression>(times.Length);
        var before = -1;
        for (var t = 0; t < times.Length; t++)
        {
            var time = times[t];
            var sentence = read.SentenceOf(time.First);
            section = section is not null && sentence > before && headings.AsSpan()[(before + 1)..(sentence + 1)].Contains(true) ? null : section;
            before = sentence;
            if (reached is { } at && sentence - at.Sentence > Far || (IsNear(time) && !isHistory))
            {
                reached = null;
            }

            var dated =
                time.Kind is TimeKind.Range && time.Ends is [var left, var right] ? time with { Ends = [Dated(t, left), Dated(t, right)] } : Dated(t, time);
            whole.Add(dated);
            Reach(dated, sentence);
        }

        return whole.MoveToImmutable();
    }

    private TimeExpression Dated(int t, TimeExpression time)
    {
        if (
            time is not { Kind: TimeKind.Calendar, Date: { Year: null, Month: { } month } date, OtherReading: null, From: null, Direction: 0 }
            || time is { Unit: TimeUnit.Year, Count: not null }
        )
        {
            return time;
        }

        var sentence = read.SentenceOf(time.First);
        var year =
            Beside(t)
            ?? (
                reached is { } at && (isHistory || sentence - at.Sentence <= Near && IsOld(at, month)) ? Year(at, month, time)
                : isHistory ? Ahead(t)
                : null
            );
        return year is null ? time : time with { Date = date with { Year = year } };
    }

    // "between May and June in 1981", "in July of 1973"
    private int? Beside(int t) =>
        t + 1 < times.Length
        && times[t + 1] is { Kind: TimeKind.Calendar, Date: { Year: { } year, Month: null } } next
        && next.First - times[t].End <= 2
        && Enumerable.Range(times[t].End, next.First - times[t].End).All(i => read.Form(i) is "in" or "of" or ",")
            ? year
            : null;

    // A text that is no history: a month of the story and not of the report's own days.
    private bool IsOld((int Year, int? Month, int Sentence) at, int month)
    {
        if (at.Month is null || published is not { Year: { } now } || now - at.Year < 2)
        {
            return false;
        }

        var own = published.Value.Month is { } written ? (written - month + 12) % 12 : 0;
        return own is > OwnMonths and < 12 - 1;
    }

    // A month before the last one is of the next year, unless it is nearer in this, or lies behind what is told.
    private int Year((int Year, int? Month, int Sentence) at, int month, TimeExpression time) =>
        at.Month is { } last && month < last && month + 12 - last < last - month && !IsBehind(time) ? at.Year + 1 : at.Year;

    // The first year that the paragraph goes on to name, where none was before.
    private int? Ahead(int t)
    {
        for (var next = t + 1; next < times.Length; next++)
        {
            if (IsParted(times[t].First, times[next].First))
            {
                return null;
            }

            if (Told(times[next]) is { Year: { } year } && !IsBackground(times[next]))
            {
                return year;
            }
        }

        return null;
    }

    private bool IsParted(int from, int to)
    {
        var first = read.SentenceOf(from) + 1;
        return Enumerable.Range(first, Math.Max(0, read.SentenceOf(to) + 1 - first)).Any(sentence => Paragraphs.IsStart(read, sentence));
    }

    // The date to which an expression takes the story: that of a heading's first year, else the last of a stretch.
    private PartialDate? Told(TimeExpression time) =>
        time.Kind switch
        {
            TimeKind.Calendar => time.Date,
            TimeKind.Range when time.Ends is [{ Date: { } first }, { Date: { } last }] => headings[read.SentenceOf(time.First)] ? first
            : last.Year - (first.Year ?? last.Year) <= 1 ? last
            : null,
            _ => null,
        };

    private void Reach(TimeExpression time, int sentence)
    {
        if (Told(time) is not { Year: { } year } told || (IsBackground(time) && !(isHistory && reached is null)))
        {
            return;
        }

        if (headings[sentence])
        {
            section = (year, time.Kind is TimeKind.Range ? time.Ends[1].Date?.Year ?? year : year);
        }
        else if (section is { } of && (year < of.First - 1 || year > of.Last + 1))
        {
            // What came of it later, or was long before.
            return;
        }

        // "In 1972 … in May … in 1972": a year alone takes nothing back.
        reached = (year, told.Month ?? (reached is { } at && at.Year == year ? at.Month : null), sentence);
    }

    // Of a time before the one told of, or only of what a name or a thing is from.
    private bool IsBackground(TimeExpression time) =>
        time.Bound is TimeBound.Since or TimeBound.Until or TimeBound.Before
        || (time.First > 0 && read.Form(time.First - 1) is "(")
        || (time.End < read.Tokens.Length && read.Upos(time.End) is Upos.Propn && read.SentenceOf(time.End) == read.SentenceOf(time.First))
        || IsBehind(time);

    // "had met in 1969", "who met in 1969", "elected in 1969"
    private bool IsBehind(TimeExpression time)
    {
        var at = time.First;
        for (var steps = 0; steps < 8 && at >= 0; steps++)
        {
            if (read.Upos(at) is Upos.Verb && (at < time.First || at >= time.End))
            {
                for (var child = at - 1; child >= Math.Max(read.Sentences[read.SentenceOf(at)].First, at - 6); child--)
                {
                    if (read.Head(child) == at && read.Form(child) is "had" or "Had")
                    {
                        return true;
                    }
                }

                return read.Relation(at) is "acl:relcl" or "acl";
            }

            at = read.Head(at);
        }

        return false;
    }
}
