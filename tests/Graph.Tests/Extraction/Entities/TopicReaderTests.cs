using Graph.Tests.Support;
using Xunit;

namespace Graph.Tests.Extraction.Entities;

public sealed class TopicReaderTests
{
    [Theory]
    [InlineData("Rare earth exports fell.", "Rare earth exports=rare earths")]
    [InlineData("The fentanyl crisis grew.", "fentanyl=fentanyl")]
    [InlineData("Elena Vidal works for the World Trade Organization.", "Elena Vidal=Elena Vidal | World Trade Organization=World Trade Organization")]
    public void Finds_topics_but_not_inside_names(string text, string expected) => Assert.Equal(expected, Reading.Mentions(text));
}
