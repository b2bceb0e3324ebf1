using Graph.Model.Dates;
using Graph.Query.Wording;
using Xunit;

namespace Graph.Tests.Query.Wording;

public sealed class DateWordingTests
{
    [Theory]
    [InlineData("2025-10-27", "on 27 October 2025")]
    [InlineData("2025-10", "in October 2025")]
    [InlineData("2025", "in 2025")]
    [InlineData("2025-06~", "around June 2025")]
    [InlineData("2025-06-03?", "perhaps on 3 June 2025")]
    [InlineData("2025-06?", "perhaps in June 2025")]
    [InlineData("XXXX-10-27", "on 27 October")]
    [InlineData("2025-10-25/2025-10-26", "on 25 and 26 October 2025")]
    [InlineData("2025-10-31/2025-11-01", "on 31 October and 1 November 2025")]
    [InlineData("2025-07-10/2025-07-14", "from 10 to 14 July 2025")]
    [InlineData("2024-12-30/2025-01-04", "from 30 December 2024 to 4 January 2025")]
    [InlineData("2025-06/2025-08", "between June and August 2025")]
    [InlineData("[2025-07-11,2025-11-07]", "on 11 July or 7 November 2025")]
    [InlineData("[2025-07-10,2025-07-11]", "on 10 or 11 July 2025")]
    public void In_a_sentence(string edtf, string phrase)
    {
        Assert.Equal(phrase, DateWording.Phrase(Edtf.Parse(edtf)));
    }

    [Theory]
    [InlineData("2025-10-27", "27 October 2025")]
    [InlineData("2025-07-10/2025-07-14", "10 to 14 July 2025")]
    [InlineData("2025-06~", "around June 2025")]
    public void In_a_table(string edtf, string bare)
    {
        Assert.Equal(bare, DateWording.Bare(Edtf.Parse(edtf)));
    }
}
