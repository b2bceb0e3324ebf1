using Graph.Model.Dates;
using Xunit;

namespace Graph.Tests.Model;

public sealed class EdtfTests
{
    [Theory]
    [InlineData("2025")]
    [InlineData("0033")]
    [InlineData("2025-10")]
    [InlineData("2025-10-27")]
    [InlineData("2024-02-29")]
    [InlineData("XXXX-02-29")]
    [InlineData("XXXX-10-27")]
    [InlineData("XXXX")]
    [InlineData("2025-06~")]
    [InlineData("2025-06-15?")]
    [InlineData("2025%")]
    [InlineData("2025-07-10/2025-07-11")]
    [InlineData("2025-10/2025-11~")]
    [InlineData("XXXX-12-30/XXXX-01-02")]
    [InlineData("[2025-07-11,2025-11-07]")]
    public void What_is_read_is_printed_as_it_was(string text) => Assert.Equal(text, Edtf.Parse(text).ToString());

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("25")]
    [InlineData("2025-1")]
    [InlineData("2025-13")]
    [InlineData("2025-00")]
    [InlineData("0000")]
    [InlineData("2025-02-29")]
    [InlineData("2025-02-30")]
    [InlineData("2025-10-32")]
    [InlineData("2025-10-00")]
    [InlineData("2025/10")]
    [InlineData("2025-10-27/2025-10-26")]
    [InlineData("2025-10-27/")]
    [InlineData("/2025")]
    [InlineData("[2025-10-27]")]
    [InlineData("[2025-10-27,")]
    [InlineData("2025-10-27~~")]
    [InlineData("2025-10-27T10:00")]
    [InlineData("XXXX-13")]
    [InlineData("+025")]
    [InlineData(" 2025")]
    [InlineData("２０２５")]
    public void Refuses_what_is_no_date(string? text) => Assert.False(Edtf.TryParse(text, out _));

    [Fact]
    public void Parse_names_the_text_it_refuses() =>
        Assert.Contains("'soon'", Assert.Throws<FormatException>(() => Edtf.Parse("soon")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("2025", "2025-01-01", "2025-12-31", 365)]
    [InlineData("2024-02", "2024-02-01", "2024-02-29", 29)]
    [InlineData("2025-10-27", "2025-10-27", "2025-10-27", 1)]
    [InlineData("2025-10-25/2025-10-26", "2025-10-25", "2025-10-26", 2)]
    [InlineData("[2025-07-11,2025-11-07]", "2025-07-11", "2025-11-07", 2)]
    [InlineData("XXXX-10-27", null, null, 366)]
    public void Has_a_first_and_a_last_day(string text, string? first, string? last, int days)
    {
        var date = Edtf.Parse(text);

        Assert.Equal(first, date.First?.ToString("yyyy-MM-dd", null));
        Assert.Equal(last, date.Last?.ToString("yyyy-MM-dd", null));
        Assert.Equal(days, date.Days);
    }

    [Theory]
    [InlineData("2025-10-27", "2025-10")]
    [InlineData("2025-10-27", "2025")]
    [InlineData("2025-10-27", "XXXX-10-27")]
    [InlineData("2025-10-27", "XXXX-10")]
    [InlineData("2025-10-27", "XXXX")]
    [InlineData("2025-07-11", "[2025-07-11,2025-11-07]")]
    [InlineData("2025-11", "[2025-07-11,2025-11-07]")]
    [InlineData("2025-10-25/2025-10-26", "2025-10-26/2025-10-30")]
    [InlineData("XXXX-12-31", "XXXX-12-30/XXXX-01-02")]
    [InlineData("XXXX-01-01", "XXXX-12-30/XXXX-01-02")]
    [InlineData("2025-01-01", "XXXX-12-30/XXXX-01-02")]
    [InlineData("2024-12-30/2025-01-02", "XXXX-01-01")]
    [InlineData("2020/2025", "XXXX-07-01")]
    public void Can_name_one_day(string one, string other)
    {
        Assert.True(Edtf.Parse(one).Overlaps(Edtf.Parse(other)));
        Assert.True(Edtf.Parse(other).Overlaps(Edtf.Parse(one)));
    }

    [Theory]
    [InlineData("2025-10-27", "2025-10-28")]
    [InlineData("2025-10-27", "2024-10-27")]
    [InlineData("2025-10", "2025-11")]
    [InlineData("2025-10-27", "XXXX-10-28")]
    [InlineData("2025-09", "XXXX-10-27")]
    [InlineData("2025-08", "[2025-07-11,2025-11-07]")]
    [InlineData("XXXX-06-15", "XXXX-12-30/XXXX-01-02")]
    [InlineData("2024-12-30/2025-01-02", "XXXX-06-15")]
    [InlineData("2025-10-25/2025-10-26", "2025-10-27/2025-10-30")]
    public void Cannot_name_one_day(string one, string other)
    {
        Assert.False(Edtf.Parse(one).Overlaps(Edtf.Parse(other)));
        Assert.False(Edtf.Parse(other).Overlaps(Edtf.Parse(one)));
    }

    [Fact]
    public void Random_dates_keep_the_laws()
    {
        var random = new Random(11);
        for (var round = 0; round < 2000; round++)
        {
            var (one, other) = (Some(random), Some(random));

            Assert.Equal(one, Edtf.Parse(one.ToString()));
            Assert.True(one.Overlaps(one), $"{one} does not overlap itself.");
            Assert.True(one.Overlaps(other) == other.Overlaps(one), $"{one} and {other} overlap one way only.");
            if (
                one.First is { } first
                && one.Last is { } last
                && other.First is { } from
                && other.Last is { } to
                && one.Form != EdtfForm.OneOf
                && other.Form != EdtfForm.OneOf
            )
            {
                Assert.Equal(
                    Enumerable.Range(first.DayNumber, last.DayNumber - first.DayNumber + 1).Any(day => day >= from.DayNumber && day <= to.DayNumber),
                    one.Overlaps(other)
                );
            }
        }
    }

    private static Edtf Some(Random random)
    {
        var (one, other) = (Date(random), Date(random));
        return random.Next(4) switch
        {
            0 => Edtf.OneOf(one, other),
            1 when one.First is { } a && other.Last is { } b => a <= b ? Edtf.Between(one, other)
            : Edtf.Between(other, one) is { First: { } f, Last: { } l } turned && f <= l ? turned
            : Edtf.Of(one),
            _ => Edtf.Of(one),
        };
    }

    private static PartialDate Date(Random random)
    {
        int? month = random.Next(4) == 0 ? null : random.Next(1, 13);
        return new PartialDate(
            random.Next(4) == 0 ? null : 2024 + random.Next(2),
            month,
            month is null || random.Next(3) == 0 ? null : random.Next(1, 29),
            random.Next(6) == 0,
            random.Next(6) == 0
        );
    }
}
