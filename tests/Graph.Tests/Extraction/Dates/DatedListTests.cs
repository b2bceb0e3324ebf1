using Graph.Extraction.Dates;
using Graph.Tests.Text.Times;
using Xunit;

namespace Graph.Tests.Extraction.Dates;

public sealed class DatedListTests
{
    [Fact]
    public void A_heading_takes_its_year_from_the_one_before()
    {
        const string text = "AUG. 22, 2018: The two sides meet.\nDEC. 1: They part.\nJAN. 28: They meet again.\nMARCH 3: They sign.";

        Assert.Equal("2018-08-22; 2018-12-01; 2019-01-28; 2019-03-03", Headings(text));
    }

    [Fact]
    public void A_list_that_runs_back_comes_to_the_year_before()
    {
        const string text = "Feb. 3, 2019 - They sign.\nJan. 28 - They meet.\nDec. 1 - They part.\nAug. 22 - They meet.";

        Assert.Equal("2019-02-03; 2019-01-28; 2018-12-01; 2018-08-22", Headings(text));
    }

    [Fact]
    public void What_an_entry_says_counts_from_its_heading()
    {
        const string text = "AUG. 22, 2018: They met yesterday.\nDEC. 1: They met on Thursday and will meet on Jan. 3.\n";
        var (read, times) = Told.In(text);

        var dates = DatedList.Complete(read, [.. times]).Select(time => new DateResolver(null).Resolve(time, time.Date?.Month == 1 ? 1 : -1)?.ToString());

        Assert.Equal(["2018-08-22", "2018-08-21", "2018-12-01", "2018-11-29", "2019-01-03"], dates);
    }

    [Theory]
    [InlineData("AUG. 22, 2018: They met on Oct. 3.")]
    [InlineData("AUG. 22: They met.\nDEC. 1: They part.")]
    [InlineData("They met on Aug. 22, 2018: a first.\nThey parted on Dec. 1: a pity.")]
    [InlineData("On Dec. 1, 2018, they met.\nDec. 3 came and went.\nDec. 5 was worse.")]
    public void Leaves_alone_what_is_no_list(string text)
    {
        var (read, times) = Told.In(text);

        Assert.Equal(times, DatedList.Complete(read, [.. times]));
    }

    [Fact]
    public void The_last_entry_ends_with_its_line()
    {
        const string text = "AUG. 22, 2018: They met.\nDEC. 1: They part.\nThe writer lives in Oslo and came back yesterday.";
        var (read, times) = Told.In(text);

        Assert.Null(DatedList.Complete(read, [.. times])[^1].From);
    }

    private static string Headings(string text)
    {
        var (read, times) = Told.In(text);
        return string.Join("; ", DatedList.Complete(read, [.. times]).Select(time => time.Date));
    }
}
