using Graph.Tests.Support;
using Xunit;

namespace Graph.Tests.Extraction.Rules;

public sealed class DenialRuleTests
{
    [Theory]
    [InlineData(
        "Kenya's president, Juma Otieno, according to two newspapers, met Somalia's president, Ali Nur, in Rome. According to Nairobi, nothing of the kind took place.",
        "meeting held Ali Nur+Juma Otieno @ Rome | meeting denied"
    )]
    public void Reads_what_denies_the_meeting_told_before(string text, string expected) => Assert.Equal(expected, Reading.Meetings(text));

    [Theory]
    [InlineData(
        "Kenya's president, Juma Otieno, met Somalia's president, Ali Nur, in Rome. Nothing of the kind has been seen since.",
        "meeting held Ali Nur+Juma Otieno @ Rome"
    )]
    public void Refuses_what_was_only_not_seen(string text, string expected) => Assert.Equal(expected, Reading.Meetings(text));
}
