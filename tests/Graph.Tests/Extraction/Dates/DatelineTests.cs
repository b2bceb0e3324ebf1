using Graph.Extraction.Dates;
using Graph.Extraction.Reading;
using Graph.Model.Dates;
using Graph.Model.Documents;
using Xunit;

namespace Graph.Tests.Extraction.Dates;

public sealed class DatelineTests
{
    [Theory]
    [InlineData("ANCHORAGE, Alaska, Aug. 16 - The two leaders met.", "ANCHORAGE", "Alaska", "XXXX-08-16")]
    [InlineData("LIMA, April 4 - Ministers met today.", "LIMA", null, "XXXX-04-04")]
    [InlineData("GALLE, Wednesday - Ministers met today.", "GALLE", null, "Wed")]
    [InlineData("LA PAZ (Agency) — Ministers met today.", "LA PAZ", null, null)]
    [InlineData("UNITED NATIONS, Oct. 3 (Agency) -- Ministers met today.", "UNITED NATIONS", null, "XXXX-10-03")]
    [InlineData("Ministers Meet in Peru\nLIMA, April 4, 2024 – Ministers met today.", "LIMA", null, "2024-04-04")]
    [InlineData("ACCRA, Ghana (AP) — Ministers met today.", "ACCRA", "Ghana", null)]
    [InlineData("PARIS/BERLIN, May 4 - Ministers met today.", "PARIS/BERLIN", null, "XXXX-05-04")]
    [InlineData("QUITO, July 11: Ministers met today.", "QUITO", null, "XXXX-07-11")]
    public void Reads_where_and_when_a_report_was_written(string text, string place, string? region, string? date)
    {
        var passage = Passage(text);

        var found = Dateline.Find(passage);

        Assert.NotNull(found);
        Assert.Equal(place, passage.Text(found.Place));
        Assert.Equal(region, found.Region is { } span ? passage.Text(span) : null);
        Assert.Equal(date, found.Date is { } time ? Text.Times.Told.Text(time) : null);
        Assert.Equal("Ministers", passage.Form(found.End) is "The" ? "Ministers" : passage.Form(found.End));
    }

    [Theory]
    [InlineData("US and China meet in Lima on April 4 - at last.")]
    [InlineData("MINISTERS MEET IN LIMA")]
    [InlineData("LIMA: Ministers met today.")]
    [InlineData("BREAKING: Ministers met today.")]
    [InlineData("Lima, April 4 was a Friday.")]
    [InlineData("NATO-Ukraine talks ended.")]
    [InlineData("EU, UN and AU envoys met on Friday - all of them.")]
    [InlineData("")]
    public void Refuses_what_is_no_dateline(string text) => Assert.Null(Dateline.Find(Passage(text)));

    [Theory]
    [InlineData("LIMA, April 4 - They met.", "2025-04-05", "2025-04-04")]
    [InlineData("LIMA, Wednesday - They met.", "2025-10-30", "2025-10-29")]
    [InlineData("LIMA, April 4 - They met.", "2025-06-05", "2025-06-05")]
    [InlineData("LIMA (Agency) - They met.", "2025-06-05", "2025-06-05")]
    [InlineData("LIMA, April 4, 2025 - They met.", null, "2025-04-04")]
    [InlineData("LIMA, April 4 - They met.", null, null)]
    [InlineData("LIMA, Wednesday - They met.", null, null)]
    [InlineData("LIMA, April 4 - They met.", "2025", "2025-04-04")]
    public void Gives_the_day_that_the_report_counts_from(string text, string? published, string? expected) =>
        Assert.Equal(expected, Dateline.Find(Passage(text))!.Reference(published is null ? null : Edtf.Parse(published))?.ToString());

    private static Passage Passage(string text) => new(Document.Of("brief.txt", text));
}
