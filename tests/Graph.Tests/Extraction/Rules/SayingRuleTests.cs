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
    public void Reads_what_the_speaker_demands_or_charges(string text, string expected) => Assert.Equal(expected, Reading.Actions(text));

    [Theory]
    [InlineData("The minister said that it was late.")]
    [InlineData("He must leave.")]
    [InlineData("Kenya must export more.")]
    [InlineData("Kenya said that it must export more.")]
    [InlineData("Kenya said that the road had been repaired.")]
    [InlineData("Belarus said that it was late.")]
    public void Refuses_what_the_writer_says_and_what_one_must_oneself(string text) => Assert.Empty(Reading.Actions(text));
}
