using Graph.App.Cypher;
using Xunit;

namespace Graph.Tests.App.Cypher;

public sealed class StatementSplitterTests
{
    [Theory]
    [InlineData("RETURN 1", "", "RETURN 1")]
    [InlineData("RETURN 1;", "RETURN 1", "")]
    [InlineData("RETURN 1; RETURN 2;", "RETURN 1|          RETURN 2", "")]
    [InlineData("RETURN 1;\n RETURN 2", "RETURN 1", "         \n RETURN 2")]
    [InlineData("RETURN ';' AS x;", "RETURN ';' AS x", "")]
    [InlineData("RETURN \"a;\\\";\" AS x;", "RETURN \"a;\\\";\" AS x", "")]
    [InlineData("MATCH (`a;b`) RETURN 1;", "MATCH (`a;b`) RETURN 1", "")]
    [InlineData("RETURN 1 // not yet;\n;", "RETURN 1 // not yet;", "")]
    [InlineData("/* a; b */ RETURN 1;", "/* a; b */ RETURN 1", "")]
    [InlineData(";;  ; // nothing", "", "")]
    [InlineData("RETURN 'open;", "", "RETURN 'open;")]
    public void Cuts_at_semicolons_that_end_a_statement(string text, string statements, string rest)
    {
        var found = StatementSplitter.Split(text, out var left);

        Assert.Equal(statements, string.Join('|', found));
        Assert.Equal(rest, left);
    }
}
