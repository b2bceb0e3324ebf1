using Graph.Tests.Support;
using Xunit;

namespace Graph.Tests.Extraction.Acts;

public sealed class ReferentsTests
{
    [Theory]
    [InlineData("China sent ships to the strait on Monday. Japan denounced the move.", "ACCUSE denounce held Japan > China")]
    [InlineData(
        "Greece detained a Turkish captain. Turkey protested against the arrest.",
        "COERCE detain held Greece > Turkey | PROTEST protest against held Turkey > Greece re arrest"
    )]
    [InlineData(
        "Kenyan President Daniel Mutai met Ugandan President Moses Okello on Monday. An agreement on fishing was signed.",
        "COOPERATE sign an agreement held Daniel Mutai+Moses Okello > Daniel Mutai+Moses Okello re fisheries"
    )]
    public void Reads_whose_deed_is_meant(string text, string expected) => Assert.Equal(expected, Reading.Actions(text));

    [Theory]
    [InlineData("Nobody spoke for long. Japan denounced the move.", "ACCUSE denounce held Japan")]
    [InlineData("The weather was fine. Kenya found it unacceptable.", "")]
    [InlineData("An agreement was signed.", "")]
    public void Refuses_to_choose_where_nothing_was_told(string text, string expected) => Assert.Equal(expected, Reading.Actions(text));
}
