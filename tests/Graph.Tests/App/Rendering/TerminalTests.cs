using Graph.App.Composition;
using Xunit;

namespace Graph.Tests.App.Rendering;

public sealed class TerminalTests
{
    [Theory]
    [InlineData(true, null, "xterm", true)]
    [InlineData(true, "", "xterm", true)]
    [InlineData(true, "1", "xterm", false)]
    [InlineData(true, null, "dumb", false)]
    [InlineData(false, null, "xterm", false)]
    public void Decoration_needs_a_terminal_and_no_objection(bool isTerminal, string? noColor, string term, bool decorated)
    {
        string? Environment(string name) =>
            name switch
            {
                "NO_COLOR" => noColor,
                "TERM" => term,
                _ => null,
            };
        var terminal = new Terminal(Stream.Null, TextWriter.Null, TextWriter.Null, Environment, TimeProvider.System)
        {
            OutIsTerminal = isTerminal,
            ErrorIsTerminal = isTerminal,
        };

        Assert.Equal((decorated, decorated), (terminal.Decorated, terminal.Animated));
    }
}
