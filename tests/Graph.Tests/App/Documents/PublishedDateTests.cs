using Graph.App.Documents.Dates;
using Xunit;

namespace Graph.Tests.App.Documents;

public sealed class PublishedDateTests
{
    [Theory]
    [InlineData("2025-10-27", "2025-10-27")]
    [InlineData(" 2025-10-27 ", "2025-10-27")]
    [InlineData("2025-10", "2025-10")]
    [InlineData("2025", "2025")]
    [InlineData("2025/10/27", "2025-10-27")]
    [InlineData("2025.10.27", "2025-10-27")]
    [InlineData("2025-10-27T08:00:00Z", "2025-10-27")]
    [InlineData("2025-10-27T23:30:00.123-04:00", "2025-10-27")]
    [InlineData("2025-10-27 08:00:00 +0800", "2025-10-27")]
    [InlineData("2025-10-27 08:00", "2025-10-27")]
    [InlineData("20251027", "2025-10-27")]
    [InlineData("20251027T101500Z", "2025-10-27")]
    [InlineData("Mon, 27 Oct 2025 10:00:00 GMT", "2025-10-27")]
    [InlineData("Mon, 27 Oct 2025 10:00:00 +0000", "2025-10-27")]
    [InlineData("27 Oct 2025", "2025-10-27")]
    [InlineData("27-Oct-2025", "2025-10-27")]
    [InlineData("7 September 2025", "2025-09-07")]
    [InlineData("27th October 2025", "2025-10-27")]
    [InlineData("October 27, 2025", "2025-10-27")]
    [InlineData("Oct. 27, 2025", "2025-10-27")]
    [InlineData("Sept. 3 2025", "2025-09-03")]
    [InlineData("Monday, October 27, 2025 at 3:15 PM EDT", "2025-10-27")]
    [InlineData("October 27, 2025, 3:15 p.m.", "2025-10-27")]
    [InlineData("October 2025", "2025-10")]
    [InlineData("Oct 2025", "2025-10")]
    [InlineData("2024-02-29", "2024-02-29")]
    public void Reads_as_much_as_is_written(string text, string expected) => Assert.Equal(expected, PublishedDate.Parse(text)?.ToString());

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("07/11/2025")]
    [InlineData("27/10/25")]
    [InlineData("27 Oct 25")]
    [InlineData("October 27")]
    [InlineData("Monday")]
    [InlineData("2025-13-01")]
    [InlineData("2025-02-30")]
    [InlineData("February 30, 2025")]
    [InlineData("2025-10-27 was a Monday")]
    [InlineData("On 27 October 2025 they met")]
    [InlineData("2025-10-27/2025-10-29")]
    [InlineData("Octopus 27, 2025")]
    [InlineData("99999999")]
    [InlineData("0000-00-00")]
    public void Refuses_what_is_no_date_or_could_be_two(string? text) => Assert.Null(PublishedDate.Parse(text));

    [Theory]
    [InlineData(1_761_523_200, "2025-10-27")]
    [InlineData(1_761_523_200_000, "2025-10-27")]
    [InlineData(0, null)]
    [InlineData(-5, null)]
    [InlineData(1e300, null)]
    public void Reads_the_day_of_a_unix_time(double time, string? expected) => Assert.Equal(expected, PublishedDate.OfUnixTime(time)?.ToString());
}
