using System.Collections.Immutable;
using Graph.Export.Cypher;
using Xunit;

namespace Graph.Tests.Export.Cypher;

public sealed class CypherTextTests
{
    [Theory]
    [InlineData("plain", "'plain'")]
    [InlineData("", "''")]
    [InlineData("O'Hara", @"'O\'Hara'")]
    [InlineData("say \"no\"", "'say \"no\"'")]
    [InlineData(@"a\b", @"'a\\b'")]
    [InlineData(@"ends in \", @"'ends in \\'")]
    [InlineData(@"\'", @"'\\\''")]
    [InlineData("a\nb\r\tc", @"'a\nb\r\tc'")]
    [InlineData("\u0001\u0085\u2028", @"'\u0001\u0085\u2028'")]
    [InlineData("محمد 王 😀", "'محمد 王 😀'")]
    [InlineData(@"C:\users", @"'C:\\\u0075sers'")]
    [InlineData("; // */ $x {", "'; // */ $x {'")]
    public void Quotes_any_text_on_one_line(string text, string expected)
    {
        Assert.Equal(expected, CypherText.Quote(text));
    }

    [Fact]
    public void Replaces_half_an_emoji()
    {
        Assert.Equal("'a\ufffd'", CypherText.Quote("a😀"[..2]));
    }

    [Fact]
    public void Writes_every_kind_of_value()
    {
        Assert.Equal("-7", CypherText.Literal(-7));
        Assert.Equal("true", CypherText.Literal(true));
        Assert.Equal("false", CypherText.Literal(false));
        Assert.Equal("['a', 'b\\'']", CypherText.Literal(ImmutableArray.Create("a", "b'")));
        Assert.Equal("[]", CypherText.Literal(ImmutableArray<string>.Empty));
    }

    [Theory]
    [InlineData("attributed_to", "attributed_to")]
    [InlineData("_x1", "_x1")]
    [InlineData("1x", "`1x`")]
    [InlineData("a b", "`a b`")]
    [InlineData("a`b", "`a``b`")]
    [InlineData("", "``")]
    public void Quotes_keys_only_where_they_need_it(string key, string expected)
    {
        Assert.Equal(expected, CypherText.Key(key));
    }
}
