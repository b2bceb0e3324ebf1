using Graph.Query.Wording;
using Xunit;

namespace Graph.Tests.Query.Wording;

public sealed class VerbFormsTests
{
    [Theory]
    [InlineData("sanction", "sanctioned")]
    [InlineData("accuse", "accused")]
    [InlineData("deny", "denied")]
    [InlineData("deploy", "deployed")]
    [InlineData("ban", "banned")]
    [InlineData("bar", "barred")]
    [InlineData("stop", "stopped")]
    [InlineData("slam", "slammed")]
    [InlineData("visit", "visited")]
    [InlineData("target", "targeted")]
    [InlineData("offer", "offered")]
    [InlineData("prefer", "preferred")]
    [InlineData("commit", "committed")]
    [InlineData("expel", "expelled")]
    [InlineData("permit", "permitted")]
    [InlineData("rain", "rained")]
    [InlineData("act", "acted")]
    [InlineData("tow", "towed")]
    [InlineData("tax", "taxed")]
    [InlineData("quit", "quit")]
    [InlineData("equip", "equipped")]
    [InlineData("panic", "panicked")]
    [InlineData("agree", "agreed")]
    [InlineData("tie", "tied")]
    [InlineData("meet", "met")]
    [InlineData("hold talks", "held talks")]
    [InlineData("take part", "took part")]
    [InlineData("speak by phone", "spoke by phone")]
    [InlineData("overthrow", "overthrew")]
    [InlineData("rewrite", "rewrote")]
    [InlineData("resend", "resent")]
    [InlineData("resolve", "resolved")]
    [InlineData("recommend", "recommended")]
    public void Past(string verb, string past)
    {
        Assert.Equal(past, VerbForms.Past(verb));
    }

    [Theory]
    [InlineData("sanction", "sanctioned")]
    [InlineData("withdraw", "withdrawn")]
    [InlineData("break", "broken")]
    [InlineData("undertake", "undertaken")]
    [InlineData("give aid", "given aid")]
    public void Participle(string verb, string participle)
    {
        Assert.Equal(participle, VerbForms.Participle(verb));
    }
}
