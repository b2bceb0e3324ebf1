using Graph.Tests.Support;
using Xunit;

namespace Graph.Tests.Extraction.Acts;

public sealed class AttributionTests
{
    [Theory]
    [InlineData("Kenya said that Uganda had rejected the deal with Sudan.", "REJECT Kenya")]
    [InlineData("Uganda has rejected the deal with Sudan, the Kenyan foreign ministry said.", "REJECT Kenya")]
    [InlineData("According to Kenya, Uganda condemned Sudan.", "ACCUSE Kenya")]
    [InlineData("Kenya said that Sudan claimed that Uganda had condemned Chad.", "ACCUSE Kenya | ACCUSE Sudan")]
    [InlineData("A senior official said that Uganda had condemned Sudan.", "ACCUSE A senior official")]
    [InlineData("\"Uganda has condemned Sudan,\" Kenyan President Daniel Mutai told reporters.", "ACCUSE Daniel Mutai")]
    [InlineData("Reports say that Uganda condemned Sudan.", "ACCUSE Reports")]
    public void Reads_who_commits_to_it(string text, string expected) => Assert.Equal(expected, Reading.Speakers(text));

    [Theory]
    [InlineData("Uganda condemned Sudan.", "ACCUSE writer")]
    [InlineData("Kenyan President Daniel Mutai, who met his guests on Monday, condemned Sudan.", "ACCUSE writer")]
    [InlineData("Kenya told reporters that the road was long, and Uganda condemned Sudan.", "ACCUSE writer")]
    public void Refuses_who_speaks_beside_it(string text, string expected) => Assert.Equal(expected, Reading.Speakers(text));
}
