namespace Graph.App.Composition;

/// <summary>What the program tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>The question was answered, the work done.</summary>
    public const int Answered = 0;

    /// <summary>Nothing to answer with, or some documents could not be read; the rest is done.</summary>
    public const int NoAnswer = 1;

    /// <summary>The command line or a setting is wrong; nothing was done.</summary>
    public const int WrongUse = 2;

    /// <summary>The machine or the store failed: locked, newer, damaged, disk full.</summary>
    public const int Broken = 3;

    /// <summary>Stopped from outside, as shells count it: 128 and the number of the interrupt signal.</summary>
    public const int Interrupted = 130;
}
