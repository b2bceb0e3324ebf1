using System.Globalization;
using System.Text;

namespace Graph.Model.Dates;

/// <summary>A date as precisely as a text gives it: year, or year and month, or a day; the year may be unknown.</summary>
/// <param name="Year">1 to 9999; <c>null</c> where the text does not say, written <c>XXXX</c>.</param>
/// <param name="Month">1 to 12, or <c>null</c>.</param>
/// <param name="Day">1 to 31, or <c>null</c>; never without a month.</param>
/// <param name="Approximate">About then: EDTF <c>~</c>.</param>
/// <param name="Uncertain">Perhaps then: EDTF <c>?</c>.</param>
public readonly record struct PartialDate(int? Year, int? Month = null, int? Day = null, bool Approximate = false, bool Uncertain = false)
{
    /// <summary>The day <paramref name="day"/>, exactly.</summary>
    public static PartialDate Of(DateOnly day) => new(day.Year, day.Month, day.Day);

    /// <summary>The first day it can be; <c>null</c> where the year is unknown.</summary>
    public DateOnly? First => Year is { } year ? new DateOnly(year, Month ?? 1, Clamp(year, Month ?? 1, Day ?? 1)) : null;

    /// <summary>The last day it can be; <c>null</c> where the year is unknown.</summary>
    public DateOnly? Last => Year is { } year ? new DateOnly(year, Month ?? 12, Clamp(year, Month ?? 12, Day ?? 31)) : null;

    /// <summary>Reads <c>YYYY</c>, <c>YYYY-MM</c> or <c>YYYY-MM-DD</c>, with <c>XXXX</c> for an unknown year and one of <c>~ ? %</c> after it.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out PartialDate date)
    {
        date = default;
        var approximate = text.EndsWith("~") || text.EndsWith("%");
        var uncertain = text.EndsWith("?") || text.EndsWith("%");
        if (approximate || uncertain)
        {
            text = text[..^1];
        }

        if (text.Length is not (4 or 7 or 10) || (text.Length > 4 && text[4] != '-') || (text.Length > 7 && text[7] != '-'))
        {
            return false;
        }

        int? year = null;
        if (text[..4] is not "XXXX")
        {
            if (!Digits(text[..4], out var y) || y == 0)
            {
                return false;
            }

            year = y;
        }

        int? month = null;
        int? day = null;
        if (text.Length > 4)
        {
            if (!Digits(text[5..7], out var m) || m is < 1 or > 12)
            {
                return false;
            }

            month = m;
        }

        if (text.Length > 7)
        {
            if (!Digits(text[8..10], out var d) || d < 1 || d > DateTime.DaysInMonth(year ?? 2000, month!.Value))
            {
                return false;
            }

            day = d;
        }

        date = new PartialDate(year, month, day, approximate, uncertain);
        return true;
    }

    /// <summary>The EDTF text, which <see cref="TryParse"/> reads back.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(11);
        text.Append(Year is { } year ? year.ToString("0000", CultureInfo.InvariantCulture) : "XXXX");
        if (Month is { } month)
        {
            text.Append('-').Append(month.ToString("00", CultureInfo.InvariantCulture));
            if (Day is { } day)
            {
                text.Append('-').Append(day.ToString("00", CultureInfo.InvariantCulture));
            }
        }

        return text.Append(
                (Approximate, Uncertain) switch
                {
                    (true, true) => "%",
                    (true, false) => "~",
                    (false, true) => "?",
                    _ => string.Empty,
                }
            )
            .ToString();
    }

    private static int Clamp(int year, int month, int day) => Math.Min(day, DateTime.DaysInMonth(year, month));

    private static bool Digits(ReadOnlySpan<char> text, out int value) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
}
