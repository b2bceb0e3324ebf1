using Graph.Tests.Support;
using Xunit;

namespace Graph.Tests.Extraction.Entities;

public sealed class PersonBookTests
{
    [Theory]
    [InlineData("George W. Bush met George H. W. Bush in Houston.", "George W. Bush=George W. Bush | George H. W. Bush=George H. W. Bush | Houston=Houston")]
    public void Other_initials_are_another_person(string text, string expected) => Assert.Equal(expected, Reading.Mentions(text));
}
