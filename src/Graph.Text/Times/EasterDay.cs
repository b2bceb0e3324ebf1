namespace Graph.Text.Times;

/// <summary>Easter Sunday of a year, in the calendar of today.</summary>
// Methods: for the West that of Butcher (1876), for the East that of Meeus (1991) with the days between the two calendars.
internal static class EasterDay
{
    /// <summary>As the churches of the West keep it; from 1583 on.</summary>
    public static DateOnly Western(int year)
    {
        var golden = year % 19;
        var (century, rest) = Math.DivRem(year, 100);
        var (leaps, left) = Math.DivRem(century, 4);
        var correction = (century - ((century + 8) / 25) + 1) / 3;
        var moon = ((19 * golden) + century - leaps - correction + 15) % 30;
        var (quarter, odd) = Math.DivRem(rest, 4);
        var weekday = (32 + (2 * left) + (2 * quarter) - moon - odd) % 7;
        var back = (golden + (11 * moon) + (22 * weekday)) / 451;
        var day = moon + weekday - (7 * back) + 114;
        return new DateOnly(year, day / 31, (day % 31) + 1);
    }

    /// <summary>As the churches of the East keep it; from 1583 on.</summary>
    public static DateOnly Eastern(int year)
    {
        var moon = ((19 * (year % 19)) + 15) % 30;
        var weekday = ((2 * (year % 4)) + (4 * (year % 7)) - moon + 34) % 7;
        var day = moon + weekday + 114;
        var apart = (year / 100) - (year / 400) - 2;
        return new DateOnly(year, day / 31, (day % 31) + 1).AddDays(apart);
    }
}
