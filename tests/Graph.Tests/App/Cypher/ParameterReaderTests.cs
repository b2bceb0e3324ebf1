using Graph.App.Composition;
using Graph.App.Cypher;
using Xunit;

namespace Graph.Tests.App.Cypher;

public sealed class ParameterReaderTests
{
    [Theory]
    [InlineData("one=BO", "one", "'BO'")]
    [InlineData("$one=BO", "one", "'BO'")]
    [InlineData("limit=10", "limit", "10")]
    [InlineData("share=-0.5", "share", "-0.5")]
    [InlineData("since=2031-05-01", "since", "'2031-05-01'")]
    [InlineData("since=null", "since", "null")]
    [InlineData("held=true", "held", "true")]
    [InlineData("name='10'", "name", "'10'")]
    [InlineData("name=", "name", "''")]
    [InlineData("types=['SANCTION', 'AID']", "types", "['SANCTION', 'AID']")]
    [InlineData("options={k: 3}", "options", "{k: 3}")]
    [InlineData("formula=a=b", "formula", "'a=b'")]
    public void Reads(string text, string name, string value)
    {
        var pair = ParameterReader.Read(text);

        Assert.Equal((name, value), (pair.Key, pair.Value.ToString()));
    }

    [Theory]
    [InlineData("one")]
    [InlineData("=BO")]
    [InlineData("types=['SANCTION'")]
    public void Refuses(string text) => Assert.Throws<WrongUseException>(() => ParameterReader.Read(text));
}
