using Graph.App.Documents.Dates;
using Xunit;

namespace Graph.Tests.App.Documents;

public sealed class DateInTextTests
{
    [Theory]
    [InlineData(" date 2031-10-28 The ministers of the two lakes spoke.", "2031-10-28")]
    [InlineData("Date: 2031-10-28\n\nThe ministers spoke.", "2031-10-28")]
    [InlineData("A headline\nPublished: 27 October 2031\n\nThe ministers spoke.", "2031-10-27")]
    [InlineData("A headline\r\nPosted on October 27, 2031 at 4:10 pm\r\nText.", "2031-10-27")]
    [InlineData("A headline\nOctober 27, 2031\nThe ministers spoke.", "2031-10-27")]
    [InlineData("27 Oct 2031\nThe ministers spoke.", "2031-10-27")]
    [InlineData("October 2031\nThe ministers spoke.", "2031-10")]
    [InlineData("LAKE CITY, April 4, 2031 - The ministers spoke.", "2031-04-04")]
    [InlineData("A headline\nPORT ÉLAN, Lakeland, 12 March 2031 (LNA) — The ministers spoke.", "2031-03-12")]
    [InlineData("ST. JOHN'S, Sept. 3, 2031 /Newswire/ -- The ministers spoke.", "2031-09-03")]
    public void Reads_the_day_that_the_head_states(string text, string expected) => Assert.Equal(expected, DateInText.Find(text)?.ToString());

    [Theory]
    [InlineData("BEIJING, Oct. 27 — The ministers spoke.")]
    [InlineData("LAKE CITY (LNA) - The ministers spoke on April 4, 2031.")]
    [InlineData("On April 4, 2031, the ministers spoke.")]
    [InlineData("The ministers, who met in Lake City, April 4, 2031 - a Friday - spoke.")]
    [InlineData("2031\nThe ministers spoke.")]
    [InlineData("The update 2031-10-28 was no date of theirs.")]
    [InlineData("Dated 2031-10-28 the letter came.")]
    [InlineData("One.\nTwo.\nThree.\nFour.\nFive.\nOctober 27, 2031\nToo far down.")]
    [InlineData("")]
    public void Refuses_dates_that_are_part_of_the_story(string text) => Assert.Null(DateInText.Find(text));
}
