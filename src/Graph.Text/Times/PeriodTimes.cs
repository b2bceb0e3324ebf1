using Graph.Model.Dates;

namespace Graph.Text.Times;

/// <summary>Reads longer stretches that have a name: "the 1990s", "the late '80s", "mid-1970s", "the first quarter of 2019", "Q3 2021", "in the 19th century".</summary>
/// <remarks>A stretch is a range whose two ends are the same words. Refuses "80s" that may be an age or the weather, "quarter" and "half" without a year,
/// and a century that only describes ("21st-century diplomacy").</remarks>
internal static class PeriodTimes
{
    private static readonly string[] Ordinals = ["first", "second", "third", "fourth"];
    private static readonly string[] Decades = ["fifties", "sixties", "seventies", "eighties", "nineties"];
    private static readonly string[] Centuries = ["fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth"];

    public static TimeExpression? At(TimeTokens tokens, int i)
    {
        if (Middle(tokens, i) is { } middle)
        {
            return middle;
        }

        var (part, at) = Part(tokens, i);
        return Decade(tokens, i, at, part) ?? Century(tokens, i, at, part) ?? (at == i ? Fraction(tokens, i) : null);
    }

    /// <summary>Whether the expression is one stretch and not two times joined.</summary>
    public static bool Is(TimeExpression time) => time is { Kind: TimeKind.Range, Ends: [var start, _] } && start.First == time.First && start.End == time.End;

    // "mid-1970s": one token, since "mid" is a prefix.
    private static TimeExpression? Middle(TimeTokens tokens, int i) =>
        tokens.Form(i) is ['m' or 'M', 'i' or 'I', 'd' or 'D', '-' or '\u2011' or '\u2013', .. var rest] && DecadeOf(rest) is { } years
            ? Years(i, i + 1, years.From, years.To, TimePart.Middle)
            : null;

    private static (TimePart Part, int After) Part(TimeTokens tokens, int i)
    {
        var part = tokens.Key(i) switch
        {
            "early" => TimePart.Early,
            "mid" or "middle" => TimePart.Middle,
            "late" => TimePart.Late,
            _ => TimePart.Whole,
        };
        return part == TimePart.Whole ? (part, i) : (part, tokens.IsDash(i + 1) ? i + 2 : i + 1);
    }

    private static TimeExpression? Decade(TimeTokens tokens, int i, int at, TimePart part)
    {
        var form = tokens.Form(at);
        if (DecadeOf(form) is { } years)
        {
            return Years(i, at + 1, years.From, years.To, part);
        }

        // "in the seventies", which may be the weather; not "in his seventies".
        if (
            Array.IndexOf(Decades, tokens.Key(at)) is var word and >= 0
            && tokens.Key(i - 1) is "the"
            && tokens.Key(i - 2) is "in" or "since" or "during" or "of"
        )
        {
            return Years(i, at + 1, 1950 + (10 * word), 1959 + (10 * word), part);
        }

        // "the late 80s", "the '80s"; a person in the late 80s is in "his" or "her".
        var digits = form is ['\'' or '\u2019' or '\u2018', .. var rest] ? rest : form;
        return digits is [>= '5' and <= '9', '0', 's'] && tokens.Key(i - 1) is "the" && (part != TimePart.Whole || digits.Length < form.Length)
            ? Years(i, at + 1, 1900 + ((digits[0] - '0') * 10), 1909 + ((digits[0] - '0') * 10), part)
            : null;
    }

    // "1990s", "1990's"; "the 1800s" is a century.
    private static (int From, int To)? DecadeOf(string form)
    {
        if (form is not [_, _, _, '0', 's'] and not [_, _, _, '0', '\'' or '\u2019', 's'] || TimeWords.Year(form[..4]) is not ({ } year and >= 1500 and < 2100))
        {
            return null;
        }

        return year % 100 == 0 && year < 2000 ? (year, year + 99) : (year, year + 9);
    }

    // "in the 19th century"
    private static TimeExpression? Century(TimeTokens tokens, int i, int at, TimePart part)
    {
        if (tokens.Key(i - 1) is not "the" || tokens.Key(i - 2) is not ("in" or "during" or "of" or "since" or "from" or "until" or "throughout" or "by"))
        {
            return null;
        }

        var twentyFirst = tokens.Key(at) is "twenty" && tokens.IsDash(at + 1) && tokens.Key(at + 2) is "first";
        var number =
            twentyFirst || tokens.Key(at) is "21st" ? 21
            : TimeWords.Day(tokens.Key(at)) is { } ordinal and >= 15 and <= 20 && tokens.Key(at).EndsWith("th", StringComparison.Ordinal) ? ordinal
            : Array.IndexOf(Centuries, tokens.Key(at)) is var index and >= 0 ? index + 15
            : 0;
        var end = twentyFirst ? at + 3 : at + 1;
        return number > 0 && tokens.Key(end) is "century" && tokens.ClosesPhrase(end + 1)
            ? Years(i, end + 1, ((number - 1) * 100) + 1, number * 100, part)
            : null;
    }

    // "first quarter of 2019", "Q3 2021", "second half of 2020", "first half of March"
    private static TimeExpression? Fraction(TimeTokens tokens, int i)
    {
        var (number, parts, at) = tokens.Form(i) switch
        {
            ['Q', >= '1' and <= '4'] quarter => (quarter[1] - '0', 4, i + 1),
            ['H', '1' or '2'] half => (half[1] - '0', 2, i + 1),
            _ => (
                Array.IndexOf(Ordinals, tokens.Key(i)) + 1,
                tokens.Key(i + 1) is "quarter" ? 4
                : tokens.Key(i + 1) is "half" ? 2
                : 0,
                i + 2
            ),
        };
        var of = tokens.Key(at) is "of" or "in";
        at = of ? at + 1 : at;
        if (number is 0 || parts is 0 || number > parts || tokens.IsCounted(at + 1))
        {
            return null;
        }

        if (YearTimes.Plain(tokens, at) is { Date.Year: { } year })
        {
            var months = 12 / parts;
            return Stretch(i, at + 1, new PartialDate(year, ((number - 1) * months) + 1), new PartialDate(year, number * months));
        }

        return of && parts == 2 && TimeWords.Month(tokens.Key(at)) is { } month && tokens.IsCapital(at)
            ? CalendarTimes.WithYear(
                tokens,
                new TimeExpression(i, at + 1, TimeKind.Calendar) { Date = new PartialDate(null, month), Part = number == 1 ? TimePart.Early : TimePart.Late }
            )
            : null;
    }

    // A part of it is about a third.
    private static TimeExpression Years(int first, int end, int from, int to, TimePart part)
    {
        var third = (to - from + 1) / 3;
        var (start, stop) = part switch
        {
            TimePart.Early => (from, from + third),
            TimePart.Middle => (from + third, to - third),
            TimePart.Late => (to - third, to),
            _ => (from, to),
        };
        var about = part != TimePart.Whole;
        return Stretch(first, end, new PartialDate(start, Approximate: about), new PartialDate(stop, Approximate: about));
    }

    private static TimeExpression Stretch(int first, int end, PartialDate from, PartialDate to) =>
        new(first, end, TimeKind.Range)
        {
            Ends = [new TimeExpression(first, end, TimeKind.Calendar) { Date = from }, new TimeExpression(first, end, TimeKind.Calendar) { Date = to }],
        };
}
