using Graph.App.Composition;
using Spectre.Console;

namespace Graph.App.Rendering;

/// <summary>Chooses the page that suits the terminal.</summary>
internal static class Pages
{
    /// <summary>For results.</summary>
    public static IPage Out(Terminal terminal) => terminal.Decorated ? new DecoratedPage(Console(terminal.Out, terminal.Width)) : new PlainPage(terminal.Out);

    /// <summary>For all that is not a result.</summary>
    public static IPage Error(Terminal terminal) =>
        terminal.Animated ? new DecoratedPage(Console(terminal.Error, terminal.Width)) : new PlainPage(terminal.Error);

    /// <summary>A console that moves and asks; only where <see cref="Terminal.Animated"/> or <see cref="Terminal.CanAsk"/> allow it.</summary>
    public static IAnsiConsole Console(TextWriter writer, int width)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.Yes, Out = new AnsiConsoleOutput(writer) });
        console.Profile.Width = width;
        return console;
    }
}
