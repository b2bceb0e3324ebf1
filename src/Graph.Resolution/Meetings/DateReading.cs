using System.Collections.Immutable;
using Graph.Model.Dates;
using Graph.Model.Facts;
using Graph.Resolution.Documents;

namespace Graph.Resolution.Meetings;

/// <summary>Reads the dates that the reports of one meeting give, each in the light of the others and of when the documents were published.</summary>
/// <remarks>"Oct. 27" gets the year in which the documents can tell of it; "11/7" is the one of its two days that they can; "on Thursday" in a document that
/// has no date is the Thursday next to the day that the others give.</remarks>
internal static class DateReading
{
    private const int Background = 400;
    private const int FarOff = 150;
    private const string OfTheWhole = "the time of what it is part of";

    public static ImmutableArray<ToldDate> Of(IReadOnlyList<MeetingCase> cases)
    {
        var window = Window(cases);
        var years = cases
            .SelectMany(item => item.Reports)
            .Select(report => report.Date)
            .Where(date => date is { First: not null } known && known.Start.Year == known.End.Year)
            .Select(date => date!.Value)
            .ToList();
        var told = cases.SelectMany(item => item.Reports.Select(report => Placed(item, report, window, years))).ToList();
        var days = told.Where(item => item.Date is { Days: 1 }).Select(item => item.Date!.Value.First!.Value).ToList();
        DateOnly? usual = days.Count == 0 ? null : days.GroupBy(day => day).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).First().Key;
        return [.. told.Select(item => item.Date is null || item.IsOfTheWhole ? OnWeekday(item, usual) : item)];
    }

    private static ToldDate OnWeekday(ToldDate told, DateOnly? usual)
    {
        var doc = told.Case.Document;
        var evidence = told.Report.Evidence;
        if (
            doc.Facts.Document.Metadata.Published is not null
            || (Weekdays.Of(doc.Facts, evidence.Sentence) ?? Weekdays.OfStatement(doc.Facts, evidence)) is not { } weekday
        )
        {
            return told;
        }

        if (usual is { } day)
        {
            return told with
            {
                Date = Edtf.Of(Weekdays.Nearest(day, weekday)),
                Because = $"the {weekday} next to {Edtf.Of(day)}, which other words give",
                IsOfTheWhole = false,
            };
        }

        // Of the days that the document can be of, at most a week, one has the name.
        return
            doc.Placed is { Published: { Days: <= 7, First: { } first, Last: { } last } } placed
            && Weekdays.Nearest(first.AddDays(3), weekday) is var only
            && only >= first
            && only <= last
            ? told with
            {
                Date = Edtf.Of(only),
                Because = $"the {weekday} of {placed.Published}: {placed.Because}",
                IsOfTheWhole = false,
            }
            : told;
    }

    private static ToldDate Placed(MeetingCase item, MeetingReport report, (DateOnly From, DateOnly Until)? window, List<Edtf> known)
    {
        if (report.Date is null && item.Within is { } whole)
        {
            var within = Placed(item, report, whole, window, known);
            return within with { Because = within.Because is { } because ? $"{OfTheWhole}; {because}" : OfTheWhole, IsOfTheWhole = true };
        }

        return Placed(item, report, report.Date, window, known);
    }

    private static ToldDate Placed(MeetingCase item, MeetingReport report, Edtf? said, (DateOnly From, DateOnly Until)? window, List<Edtf> known)
    {
        if (said is not { First: null, Start.Month: not null } date)
        {
            return new ToldDate(item, report, said, null);
        }

        var years = window is { } within
            ? Enumerable.Range(within.From.Year, within.Until.Year - within.From.Year + 1)
            : known.Select(other => other.Start.Year!.Value);
        var options = years
            .Distinct()
            .SelectMany(year => InYear(date, year))
            .Where(option => window is not { } limits || (option.First <= limits.Until && option.Last >= limits.From))
            .Distinct()
            .ToList();
        if (options.Count > 1 && item.Published is { First: { } first, Last: { } last })
        {
            options = NextTo(options, first, last, date.Form == EdtfForm.OneOf);
        }
        else if (options.Count > 1 || window is null)
        {
            // Several can be told of at that time: the one that another report has the year of, or that a day's difference puts beside it.
            options = options
                .Where(option => known.Exists(other => other.Overlaps(option) || Math.Abs(other.First!.Value.DayNumber - option.First!.Value.DayNumber) <= 1))
                .ToList();
        }

        if (options.Count != 1)
        {
            return new ToldDate(item, report, date, null);
        }

        var because =
            item.Document.Placed is { } placed ? $"{date} within the time of the reports: {placed.Because}"
            : window is { } stretch ? $"{date} between {Edtf.Of(stretch.From)} and {Edtf.Of(stretch.Until)}, when the reports can tell of it"
            : $"{date} in the year that other reports give";
        return new ToldDate(item, report, options[0], because);
    }

    // Of the same day in several years, the one that is nearest; of two different days, only where the other is far off.
    private static List<Edtf> NextTo(List<Edtf> options, DateOnly first, DateOnly last, bool differ)
    {
        var near = options
            .Select(option =>
                (Option: option, Days: Math.Max(0, Math.Max(option.First!.Value.DayNumber - last.DayNumber, first.DayNumber - option.Last!.Value.DayNumber)))
            )
            .OrderBy(option => option.Days)
            .ThenBy(option => option.Option.ToString(), StringComparer.Ordinal)
            .ToList();
        return differ && near[1].Days - near[0].Days < FarOff ? [] : [near[0].Option];
    }

    /// <summary>What a date without a year is in a year; for one of two dates both.</summary>
    internal static IEnumerable<Edtf> InYear(Edtf date, int year)
    {
        static PartialDate In(PartialDate date, int year) =>
            date.Day is { } day && date.Month is { } month
                ? date with
                {
                    Year = year,
                    Day = Math.Min(day, DateTime.DaysInMonth(year, month)),
                }
                : date with
                {
                    Year = year,
                };
        if (date.Form == EdtfForm.OneOf)
        {
            return [Edtf.Of(In(date.Start, year)), Edtf.Of(In(date.End, year))];
        }

        var overNewYear = date.Form == EdtfForm.Interval && date.End.Month < date.Start.Month;
        return [Edtf.Between(In(date.Start, year), In(date.End, overNewYear ? year + 1 : year))];
    }

    /// <summary>The days on which a meeting can be that all these documents tell of as they do; <c>null</c> where no document says when it was published.</summary>
    private static (DateOnly From, DateOnly Until)? Window(IReadOnlyList<MeetingCase> cases)
    {
        (DateOnly From, DateOnly Until)? window = null;
        foreach (var item in cases)
        {
            if (item.Published is not { First: { } first, Last: { } last })
            {
                continue;
            }

            var ahead = item.Status is EventStatus.Planned or EventStatus.Possible;
            var mine = ahead
                ? (From: first.AddDays(-1), Until: last.AddDays(item.Leads && HasWeekday(item) ? Placer.Fresh : Background))
                : (From: first.AddDays(item.Leads ? -Placer.Fresh : -Background), Until: last.AddDays(1));
            window = window is { } so ? (so.From > mine.From ? so.From : mine.From, so.Until < mine.Until ? so.Until : mine.Until) : mine;
        }

        return window is { } all && all.From <= all.Until ? window : null;
    }

    private static bool HasWeekday(MeetingCase item) => item.Reports.Any(report => Weekdays.Of(item.Document.Facts, report.Evidence.Sentence) is not null);
}
