using System.Text;

namespace Graph.App.Composition;

/// <summary>The world outside the program, as one command sees it. Tests make their own.</summary>
/// <param name="In">Standard input.</param>
/// <param name="Out">For results, and nothing else.</param>
/// <param name="Error">For progress, warnings and summaries of problems.</param>
/// <param name="Environment">The value of an environment variable, or <c>null</c>.</param>
/// <param name="Clock">The time.</param>
internal sealed record Terminal(Stream In, TextWriter Out, TextWriter Error, Func<string, string?> Environment, TimeProvider Clock)
{
    /// <summary>The day where the clock is.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Clock.GetLocalNow().Date);

    /// <summary>Whether somebody types the input.</summary>
    public bool InIsTerminal { get; init; }

    /// <summary>Whether somebody reads the results as they appear.</summary>
    public bool OutIsTerminal { get; init; }

    /// <summary>Whether somebody reads the progress as it appears.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>Columns of the terminal; 80 where there is none.</summary>
    public int Width { get; init; } = 80;

    /// <summary>Whether results may have colour and frames.</summary>
    public bool Decorated => OutIsTerminal && !Plain;

    /// <summary>Whether progress may move.</summary>
    public bool Animated => ErrorIsTerminal && !Plain;

    /// <summary>Whether someone can be asked back.</summary>
    public bool CanAsk => InIsTerminal && OutIsTerminal;

    private bool Plain => !string.IsNullOrEmpty(Environment("NO_COLOR")) || Environment("TERM") == "dumb";

    /// <summary>This process: its streams, its environment, its clock.</summary>
    /// <remarks>Output is UTF-8 and buffered: flush it before the process ends. Writing to a pipe that nobody reads any longer does nothing.</remarks>
    public static Terminal OfProcess()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        if (OperatingSystem.IsWindows())
        {
            Console.OutputEncoding = utf8;
        }

        return new Terminal(
            Console.OpenStandardInput(),
            Writer(Console.OpenStandardOutput(), utf8),
            Writer(Console.OpenStandardError(), utf8, flush: true),
            System.Environment.GetEnvironmentVariable,
            TimeProvider.System
        )
        {
            InIsTerminal = !Console.IsInputRedirected,
            OutIsTerminal = !Console.IsOutputRedirected,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            Width = !Console.IsOutputRedirected && Console.WindowWidth is > 0 and var width ? Math.Max(width, 40) : 80,
        };
    }

    private static StreamWriter Writer(Stream stream, Encoding encoding, bool flush = false) =>
        new(stream, encoding, 16 * 1024) { AutoFlush = flush, NewLine = "\n" };
}
