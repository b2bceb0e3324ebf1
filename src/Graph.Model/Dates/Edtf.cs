namespace Graph.Model.Dates;

/// <summary>A date or interval in the Extended Date/Time Format (ISO 8601-2): <c>2025-10-27</c>, <c>2025-06~</c>,
/// <c>2025-07-10/2025-07-11</c>, or one of two days, <c>[2025-07-11,2025-11-07]</c>.</summary>
/// <remarks>Never more precise than the text it came from. The default value is the year 0001-unknown and means nothing:
/// "no date" is a <c>null</c> <c>Edtf?</c>. Two values are equal when their texts are.</remarks>
public readonly record struct Edtf
{
    private Edtf(PartialDate start, PartialDate end, EdtfForm form)
    {
        Start = start;
        End = end;
        Form = form;
    }

    /// <summary>The date itself, the first of an interval, or the earlier of two possible ones.</summary>
    public PartialDate Start { get; }

    /// <summary>The date itself, the last of an interval (included), or the later of two possible ones.</summary>
    public PartialDate End { get; }

    public EdtfForm Form { get; }

    /// <summary>The first day it can be; <c>null</c> where the year is unknown.</summary>
    public DateOnly? First => Start.First;

    /// <summary>The last day it can be, included; <c>null</c> where the year is unknown.</summary>
    public DateOnly? Last => End.Last;

    public static Edtf Of(PartialDate date) => new(date, date, EdtfForm.Single);

    public static Edtf Of(DateOnly day) => Of(PartialDate.Of(day));

    /// <summary>From <paramref name="start"/> to <paramref name="end"/>, both included; a single date where the two are equal.</summary>
    public static Edtf Between(PartialDate start, PartialDate end) => start == end ? Of(start) : new Edtf(start, end, EdtfForm.Interval);

    /// <summary>Either of two dates, and nothing between: what 11/7 means until something decides.</summary>
    public static Edtf OneOf(PartialDate one, PartialDate other)
    {
        if (one == other)
        {
            return Of(one);
        }

        return string.CompareOrdinal(one.ToString(), other.ToString()) < 0 ? new Edtf(one, other, EdtfForm.OneOf) : new Edtf(other, one, EdtfForm.OneOf);
    }

    /// <exception cref="FormatException">The text is none of the forms above.</exception>
    public static Edtf Parse(string text) =>
        TryParse(text, out var date) ? date : throw new FormatException($"'{text}' is no EDTF date that is understood here.");

    public static bool TryParse(string? text, out Edtf date)
    {
        date = default;
        if (string.IsNullOrEmpty(text))
        {
            return false;
        }

        var oneOf = text is ['[', .., ']'];
        var span = oneOf ? text.AsSpan(1, text.Length - 2) : text.AsSpan();
        var cut = span.IndexOf(oneOf ? ',' : '/');
        if (cut < 0)
        {
            if (oneOf || !PartialDate.TryParse(span, out var single))
            {
                return false;
            }

            date = Of(single);
            return true;
        }

        if (!PartialDate.TryParse(span[..cut], out var start) || !PartialDate.TryParse(span[(cut + 1)..], out var end))
        {
            return false;
        }

        date = oneOf ? OneOf(start, end) : Between(start, end);
        return oneOf || date.First is not { } first || date.Last is not { } last || first <= last;
    }

    /// <summary>Whether the two can name one day. A year that is unknown fits every year.</summary>
    public bool Overlaps(Edtf other)
    {
        if (Form == EdtfForm.OneOf)
        {
            return Of(Start).Overlaps(other) || Of(End).Overlaps(other);
        }

        if (other.Form == EdtfForm.OneOf)
        {
            return other.Overlaps(this);
        }

        if (First is { } first && Last is { } last && other.First is { } otherFirst && other.Last is { } otherLast)
        {
            return first <= otherLast && otherFirst <= last;
        }

        // Without a year: the days of any year, and an interval may run over its end.
        return SpansYear || other.SpansYear || DaysOfYear().Any(mine => other.DaysOfYear().Any(theirs => mine.From <= theirs.To && theirs.From <= mine.To));
    }

    /// <summary>How many days it can be; large for a vague date, and for one whose year is unknown.</summary>
    public int Days =>
        Form == EdtfForm.OneOf ? 2
        : First is { } first && Last is { } last ? last.DayNumber - first.DayNumber + 1
        : Start.Day is not null ? 366
        : 4000;

    public override string ToString() =>
        Form switch
        {
            EdtfForm.Interval => $"{Start}/{End}",
            EdtfForm.OneOf => $"[{Start},{End}]",
            _ => Start.ToString(),
        };

    private bool SpansYear => First is { } first && Last is { } last && last >= first.AddYears(1).AddDays(-1);

    // As month times 100 plus day; two stretches for one that runs over the end of the year.
    private (int From, int To)[] DaysOfYear()
    {
        var from = ((Start.Month ?? 1) * 100) + (Start.Day ?? 1);
        var to = ((End.Month ?? 12) * 100) + (End.Day ?? 31);
        return from <= to ? [(from, to)] : [(from, 1231), (101, to)];
    }
}
