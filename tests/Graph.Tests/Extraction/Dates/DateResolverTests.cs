using Graph.Extraction.Dates;
using Graph.Model.Dates;
using Graph.Tests.Text.Times;
using Xunit;

namespace Graph.Tests.Extraction.Dates;

public sealed class DateResolverTests
{
    // Tuesday.
    private const string Day = "2025-10-28";

    [Theory]
    [InlineData("They met on Monday.", "2025-10-27")]
    [InlineData("They met on Tuesday.", "2025-10-28")]
    [InlineData("They met last Tuesday.", "2025-10-21")]
    [InlineData("They met this Saturday.", "2025-10-25")]
    [InlineData("They met on Friday last week.", "2025-10-24")]
    [InlineData("They met yesterday.", "2025-10-27")]
    [InlineData("They met last week.", "2025-10-20/2025-10-26")]
    [InlineData("They met earlier this week.", "2025-10-27/2025-10-28")]
    [InlineData("They met at the weekend.", "2025-10-25/2025-10-26")]
    [InlineData("They met last month.", "2025-09")]
    [InlineData("They met this year.", "2025")]
    [InlineData("They met on Oct. 27.", "2025-10-27")]
    [InlineData("They met on Dec. 3.", "2024-12-03")]
    [InlineData("They met in early June.", "2025-06")]
    [InlineData("They met last October.", "2024-10")]
    [InlineData("They met on June 29 last year.", "2024-06-29")]
    [InlineData("They met on Friday, Oct. 27.", "2023-10-27")]
    [InlineData("They met three days ago.", "2025-10-25")]
    [InlineData("They met two weeks ago.", "2025-10~")]
    [InlineData("They met four weeks ago.", "2025-09~/2025-10~")]
    [InlineData("They met two months ago.", "2025-08~")]
    [InlineData("They met two years ago.", "2023~")]
    [InlineData("They met around Oct. 15.", "2025-10-15~")]
    [InlineData("They met on July 10-11.", "2025-07-10/2025-07-11")]
    [InlineData("They met from Nov. 30 to Dec. 2.", "2024-11-30/2024-12-02")]
    [InlineData("They met at the end of September and start of October.", "2025-09/2025-10")]
    [InlineData("They met on 27/10.", "2025-10-27")]
    [InlineData("They met on 11/10.", "[2025-10-11,2025-11-10]")]
    [InlineData("They met last summer.", "2024/2025")]
    public void Reads_a_report_as_past(string text, string expected) => Assert.Equal(expected, Resolved(text, Day, -1));

    [Theory]
    [InlineData("They will meet on Monday.", "2025-11-03")]
    [InlineData("They will meet on Tuesday.", "2025-10-28")]
    [InlineData("They will meet next Thursday.", "[2025-10-30,2025-11-06]")]
    [InlineData("They will meet next Monday.", "2025-11-03")]
    [InlineData("They will meet on Friday next week.", "2025-11-07")]
    [InlineData("They will meet tomorrow.", "2025-10-29")]
    [InlineData("They will meet later this week.", "2025-10-28/2025-11-02")]
    [InlineData("They will meet this weekend.", "2025-11-01/2025-11-02")]
    [InlineData("They will meet early next month.", "2025-11")]
    [InlineData("They will meet next year.", "2026")]
    [InlineData("They will meet on Jan. 5.", "2026-01-05")]
    [InlineData("They will meet from Dec. 30 to Jan. 2.", "2025-12-30/2026-01-02")]
    [InlineData("They will meet from Monday to Wednesday.", "2025-11-03/2025-11-05")]
    [InlineData("They will meet on Nov. 4 to 7.", "2025-11-04/2025-11-07")]
    [InlineData("They will meet in April.", "2026-04")]
    public void Reads_a_plan_as_to_come(string text, string expected) => Assert.Equal(expected, Resolved(text, Day, 1));

    [Theory]
    [InlineData("They met on Oct. 27.", "XXXX-10-27")]
    [InlineData("They met on July 10-11.", "XXXX-07-10/XXXX-07-11")]
    [InlineData("They met in June.", "XXXX-06")]
    [InlineData("They met on Oct. 27, 2024.", "2024-10-27")]
    [InlineData("They met on 11/7.", "[XXXX-07-11,XXXX-11-07]")]
    public void Leaves_the_year_open_where_nothing_tells_it(string text, string expected) => Assert.Equal(expected, Resolved(text, null, -1));

    [Theory]
    [InlineData("They met on Monday.", null)]
    [InlineData("They met yesterday.", null)]
    [InlineData("They met last week.", null)]
    [InlineData("They met last year.", null)]
    [InlineData("They met two years ago.", null)]
    [InlineData("Sanctions have held since 2020.", Day)]
    [InlineData("They must answer by Friday.", Day)]
    [InlineData("They must answer before Nov. 1.", Day)]
    [InlineData("They wait until next month.", Day)]
    [InlineData("They talked for two days.", Day)]
    [InlineData("They meet every Monday.", Day)]
    [InlineData("They had met a day earlier.", Day)]
    [InlineData("They met several days ago.", Day)]
    [InlineData("They met over the past weeks.", Day)]
    public void Says_nothing_rather_than_guess(string text, string? published) => Assert.Null(Resolved(text, published, -1));

    [Theory]
    [InlineData("They met last month.", "2025-01", "2024-12")]
    [InlineData("They met last year.", "2025-01", "2024")]
    [InlineData("They met on Oct. 27.", "2025", "2025-10-27")]
    [InlineData("They met on Friday, Oct. 27.", "2025", "XXXX-10-27")]
    public void Uses_as_much_of_the_day_of_writing_as_is_known(string text, string published, string expected) =>
        Assert.Equal(expected, Resolved(text, published, -1));

    [Theory]
    [InlineData("two days of talks", "2025-10-26", "2025-10-25/2025-10-26")]
    [InlineData("one day of talks", "2025-10-26", "2025-10-26")]
    [InlineData("a week of talks", "2025-10-26", "2025-10-20/2025-10-26")]
    [InlineData("two months of talks", "2025-10-26", null)]
    [InlineData("several days of talks", "2025-10-26", null)]
    [InlineData("two days of talks", "2025-10", null)]
    [InlineData("two days of talks", "XXXX-10-26", null)]
    [InlineData("two days ago", "2025-10-26", null)]
    public void A_length_of_time_with_an_end_gives_its_days(string text, string end, string? expected) =>
        Assert.Equal(expected, DateResolver.Ending(Told.In(text).Times[0], Edtf.Parse(end))?.ToString());

    [Fact]
    public void A_length_of_time_with_a_start_gives_its_days() =>
        Assert.Equal("2025-10-27/2025-10-29", DateResolver.Starting(Told.In("a three-day visit").Times[0], Edtf.Parse("2025-10-27"))?.ToString());

    [Theory]
    [InlineData("three days ahead of the trip", "2025-10-30", "2025-10-27")]
    [InlineData("three days ahead of the trip", "2025-10-30/2025-11-01", "2025-10-27")]
    [InlineData("They met the next day.", "2025-10-30/2025-11-01", "2025-11-02")]
    [InlineData("They met that day.", "2025-10-30", "2025-10-30")]
    [InlineData("They met a week earlier.", "2025-10-30", "2025-10-23~")]
    [InlineData("They met two months later.", "2025-11-30", "2026-01")]
    [InlineData("They met a year later.", "2025-11", "2026")]
    [InlineData("They met a day earlier.", "2025-11", null)]
    [InlineData("They met a day earlier.", "XXXX-11-02", null)]
    [InlineData("They met a day earlier.", "[2025-07-11,2025-11-07]", null)]
    [InlineData("They met on Monday.", "2025-10-30", null)]
    public void What_is_counted_from_another_event_follows_from_its_date(string text, string anchor, string? expected) =>
        Assert.Equal(expected, DateResolver.Counted(Told.In(text).Times[0], Edtf.Parse(anchor))?.ToString());

    [Theory]
    [InlineData(DayOfWeek.Monday, 10, 27, 2024, "2025 2031 2014")]
    [InlineData(DayOfWeek.Saturday, 2, 29, 2020, "2020")]
    [InlineData(DayOfWeek.Monday, 2, 30, 2020, "")]
    public void A_weekday_narrows_down_the_year(DayOfWeek weekday, int month, int day, int around, string expected)
    {
        var years = DateResolver.YearsFor(weekday, month, day, around);

        Assert.All(years, year => Assert.Equal(weekday, new DateOnly(year, month, day).DayOfWeek));
        Assert.All(years, year => Assert.InRange(year, around - 6, around + 6));
        Assert.Equal(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault(), years.Select(year => $"{year}").FirstOrDefault());
    }

    private static string? Resolved(string text, string? published, int direction) =>
        new DateResolver(published is null ? null : Edtf.Parse(published)).Resolve(Assert.Single(Told.In(text).Times), direction)?.ToString();
}
