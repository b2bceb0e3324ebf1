using Graph.Query.Cypher.Temporal;
using NodaTime;
using Xunit;

namespace Graph.Tests.Query.Cypher.Temporal;

public sealed class TemporalFunctionsTests
{
    private static readonly Instant Now = Instant.FromUtc(2031, 5, 12, 9, 30, 15);

    [Theory]
    [InlineData("date", "2031-05-12", "2031-05-12")]
    [InlineData("date", "20310512", "2031-05-12")]
    [InlineData("date", "2031-W20-1", "2031-05-12")]
    [InlineData("date", "2031W20", "2031-05-12")]
    [InlineData("date", "2031-132", "2031-05-12")]
    [InlineData("date", "2031-Q2-42", "2031-05-12")]
    [InlineData("date", "2031", "2031-01-01")]
    [InlineData("date", "-0044-03-15", "-0044-03-15")]
    [InlineData("localtime", "214032.142", "21:40:32.142")]
    [InlineData("localtime", "21", "21:00")]
    [InlineData("time", "2140-00:00", "21:40Z")]
    [InlineData("time", "22+18:00", "22:00+18:00")]
    [InlineData("time", "22:00:01-02:05:07", "22:00:01-02:05:07")]
    [InlineData("localdatetime", "2031-W20-1T21", "2031-05-12T21:00")]
    [InlineData("datetime", "2031-05-12T21:40[Europe/Stockholm]", "2031-05-12T21:40+02:00[Europe/Stockholm]")]
    [InlineData("datetime", "2031-05-12T21:40-04[America/New_York]", "2031-05-12T21:40-04:00[America/New_York]")]
    [InlineData("datetime", "2031-10-26T02:30+01:00[Europe/Stockholm]", "2031-10-26T02:30+01:00[Europe/Stockholm]")]
    [InlineData("datetime", "2031-10-26T02:30[Europe/Stockholm]", "2031-10-26T02:30+02:00[Europe/Stockholm]")]
    [InlineData("duration", "P12Y5M14DT16H12M70S", "P12Y5M14DT16H13M10S")]
    [InlineData("duration", "P0.75M", "P22DT19H51M49.5S")]
    [InlineData("duration", "P2.5W", "P17DT12H")]
    [InlineData("duration", "PT-1.999S", "PT-1.999S")]
    [InlineData("duration", "P2012-02-02T14:37:21.545", "P2012Y2M2DT14H37M21.545S")]
    public void Reads_and_prints(string function, string text, string printed)
    {
        Assert.Equal(printed, TemporalConstructors.Call(function, [text], Now)!.ToString());
        Assert.Equal(printed, TemporalConstructors.Call(function, [printed], Now)!.ToString());
    }

    [Theory]
    [InlineData("date", "2031-13-01")]
    [InlineData("date", "2031-02-29")]
    [InlineData("date", "2031-W54-1")]
    [InlineData("date", "2031-366")]
    [InlineData("date", "2031-Q5-1")]
    [InlineData("date", "next Monday")]
    [InlineData("date", "")]
    [InlineData("date", "99999-01-01")]
    [InlineData("localtime", "24:00")]
    [InlineData("localtime", "21:60")]
    [InlineData("localtime", "21:40:32.1234567890")]
    [InlineData("time", "21:40+19:00")]
    [InlineData("time", "21:40+1:0:0:0")]
    [InlineData("localdatetime", "2031-05-12T")]
    [InlineData("datetime", "2031-05-12T21:40[Europe/Atlantis]")]
    [InlineData("datetime", "2031-05-12T21:40[]")]
    [InlineData("duration", "P")]
    [InlineData("duration", "PT")]
    [InlineData("duration", "P1H")]
    [InlineData("duration", "P99999999999999999999999999999999999Y")]
    public void Refuses_what_is_no_such_value(string function, string text) =>
        Assert.Throws<TemporalException>(() => TemporalConstructors.Call(function, [text], Now));

    [Fact]
    public void Refuses_fields_that_no_value_has()
    {
        var map = new Dictionary<string, object?> { ["year"] = 2031L, ["mounth"] = 5L };

        var wrong = Assert.Throws<TemporalException>(() => TemporalConstructors.Call("date", [map], Now));

        Assert.Contains("mounth", wrong.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("date", "2031-05-12")]
    [InlineData("localtime.statement", "09:30:15")]
    [InlineData("time.transaction", "09:30:15Z")]
    [InlineData("localdatetime.realtime", "2031-05-12T09:30:15")]
    [InlineData("datetime", "2031-05-12T09:30:15Z")]
    public void Now_is_the_instant_of_the_statement(string function, string printed) =>
        Assert.Equal(printed, TemporalConstructors.Call(function, [], Now)!.ToString());

    [Theory]
    [InlineData("datetime", "2031-05-12T11:30:15+02:00[Europe/Stockholm]")]
    [InlineData("time", "11:30:15+02:00")]
    [InlineData("localdatetime", "2031-05-12T11:30:15")]
    public void Now_is_told_by_the_clock_of_the_zone(string function, string printed)
    {
        var zone = new Dictionary<string, object?> { ["timezone"] = "Europe/Stockholm" };

        Assert.Equal(printed, TemporalConstructors.Call(function, [zone], Now)!.ToString());
    }

    [Fact]
    public void Null_makes_null()
    {
        Assert.Null(TemporalConstructors.Call("date", [null], Now));
        Assert.Null(TemporalConstructors.Call("duration.between", [TemporalConstructors.Call("date", [], Now), null], Now));
    }

    [Theory]
    [InlineData("2031-01-31", "P1M", "2031-02-28")]
    [InlineData("2031-01-31", "P1M1D", "2031-03-01")]
    [InlineData("2032-02-29", "P1Y", "2033-02-28")]
    [InlineData("2031-05-12", "PT47H", "2031-05-13")]
    [InlineData("2031-05-12", "PT-23H", "2031-05-12")]
    public void Adds_months_then_days_then_whole_days_of_time(string date, string duration, string sum) =>
        Assert.Equal(sum, TemporalArithmetic.Add(Value("date", date), Value("duration", duration))!.ToString());

    [Fact]
    public void A_day_is_longer_than_24_hours_where_clocks_go_back()
    {
        var start = Value("datetime", "2031-10-26T00:00[Europe/Stockholm]");

        Assert.Equal("2031-10-27T00:00+01:00[Europe/Stockholm]", TemporalArithmetic.Add(start, Value("duration", "P1D"))!.ToString());
        Assert.Equal("2031-10-26T23:00+01:00[Europe/Stockholm]", TemporalArithmetic.Add(start, Value("duration", "PT24H"))!.ToString());
    }

    [Fact]
    public void Refuses_sums_beyond_the_calendar()
    {
        Assert.Throws<TemporalException>(() => TemporalArithmetic.Add(Value("date", "9999-12-31"), Value("duration", "P1D")));
        Assert.Throws<TemporalException>(() => TemporalArithmetic.Add(Value("datetime", "9999-12-31T00:00Z"), Value("duration", "PT9999999999999S")));
        Assert.Null(TemporalArithmetic.Add(Value("date", "2031-05-12"), Value("date", "2031-05-12")));
    }

    [Theory]
    [InlineData("date", "2031-05-12", "date", "2031-05-13")]
    [InlineData("time", "10:00+01:00", "time", "09:35Z")]
    [InlineData("datetime", "2031-05-12T12:00+05:00", "datetime", "2031-05-12T12:00Z")]
    [InlineData("datetime", "2031-05-12T12:00Z", "date", "2031-05-12")]
    [InlineData("duration", "P1M", "duration", "P31D")]
    public void The_first_is_before_the_second(string function, string text, string otherFunction, string otherText)
    {
        var (one, other) = (Value(function, text), Value(otherFunction, otherText));

        Assert.True(TemporalOrder.Compare(one, other) < 0);
        Assert.True(TemporalOrder.Compare(other, one) > 0);
        Assert.Equal(0, TemporalOrder.Compare(one, one));
    }

    [Fact]
    public void Reads_components()
    {
        var value = Value("datetime", "1984-01-01T12:31:14.645876123+01:00[Europe/Stockholm]");

        Assert.Equal(1983L, TemporalComponents.Read(value, "weekYear"));
        Assert.Equal(7L, TemporalComponents.Read(value, "weekDay"));
        Assert.Equal(645876L, TemporalComponents.Read(value, "microsecond"));
        Assert.Equal("Europe/Stockholm", TemporalComponents.Read(value, "timezone"));
        Assert.Equal("+01:00", TemporalComponents.Read(value, "offset"));
        Assert.Equal(441804674L, TemporalComponents.Read(value, "epochSeconds"));
        Assert.Null(TemporalComponents.Read(value, "fortnight"));
    }

    /// <summary>What is between two values, added to the first, is the second.</summary>
    [Fact]
    public void Between_is_the_opposite_of_plus()
    {
        var random = new Random(20310512);
        for (var round = 0; round < 500; round++)
        {
            var (one, other) = (Some(random), Some(random));

            var between = (DurationValue)TemporalConstructors.Call("duration.between", [one, other], Now)!;

            Assert.Equal(other, TemporalArithmetic.Add(one, between));
        }
    }

    private static LocalDateTimeValue Some(Random random) =>
        new(new LocalDateTime(1900, 1, 1, 0, 0).PlusDays(random.Next(100_000)).PlusNanoseconds(random.NextInt64(86_400_000_000_000)));

    private static TemporalValue Value(string function, string text) => TemporalConstructors.Call(function, [text], Now)!;
}
