namespace Graph.Resolution.Corrections;

/// <summary>A line cannot be read from here on; never leaves <see cref="CorrectionReader"/>.</summary>
internal sealed class LineProblemException(int column, string message) : Exception(message)
{
    /// <summary>From 1, in UTF-16 code units.</summary>
    public int Column { get; } = column;
}
