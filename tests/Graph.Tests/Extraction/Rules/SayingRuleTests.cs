using Graph.Tests.Support;
using Xunit;

namespace Graph.Tests.Extraction.Rules;

public sealed class SayingRuleTests
{
    [Theory]
    [InlineData("A Sudanese official said that Chad must stop the raids.", "REQUEST say held Sudan > Chad")]
    [InlineData("Iraq should let inspectors in, said the French president.", "REQUEST say held France > Iraq re weapons inspections")]
    [InlineData("Ukraine must join NATO, Lithuanian president Jonas Petraitis said.", "REQUEST say held Jonas Petraitis > Ukraine")]
    [InlineData("According to Cuba, the United States has to end the embargo.", "REQUEST say held Cuba > United States re embargo")]
    [InlineData("Lithuania said that Belarus had violated its airspace.", "ACCUSE say held Lithuania > Belarus")]
    [InlineData("President Mateo Ibarra of Colombia was quoted as saying that Venezuela must leave.", "REQUEST say held Mateo Ibarra > Venezuela")]
    [InlineData("The Peruvian president, Ana Rivas, left the hall, saying that Chile must pay.", "REQUEST say held Ana Rivas > Chile")]
    [InlineData("\"Chile has to return to the table,\" said the Bolivian foreign minister, Juan Quispe.", "REQUEST say held Juan Quispe > Chile")]
    [InlineData("Zimbabwe ought to hold a vote, argued the British foreign secretary, James Hart.", "REQUEST argue held James Hart > Zimbabwe")]
    [InlineData("Norway's prime minister, Kari Lunde, said that the reactors must be closed.", "REQUEST say held Kari Lunde re reactors")]
    public void Reads_what_the_speaker_demands_or_charges(string text, string expected) => Assert.Equal(expected, Reading.Actions(text));

    [Theory]
    [InlineData("The minister said that it was late.")]
    [InlineData("He must leave.")]
    [InlineData("Kenya must export more.")]
    [InlineData("Kenya said that it must export more.")]
    [InlineData("Kenya said that the road had been repaired.")]
    [InlineData("Belarus said that it was late.")]
    [InlineData("The saying goes that Chile must pay.")]
    [InlineData("Kenya and Uganda believe that the reactors must be closed.")]
    [InlineData("Norway's prime minister, Kari Lunde, said that something must be done.")]
    [InlineData("\"It is late,\" said the Bolivian foreign minister, Juan Quispe.")]
    public void Refuses_what_the_writer_says_and_what_one_must_oneself(string text) => Assert.Empty(Reading.Actions(text));
}
