namespace Graph.Resolution.Corrections;

/// <summary>Why a line of the corrections file does nothing.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1, in UTF-16 code units.</param>
/// <param name="Message">What is wrong, and what would be right.</param>
public sealed record CorrectionProblem(int Line, int Column, string Message)
{
    public override string ToString() => FormattableString.Invariant($"line {Line}, column {Column}: {Message}");
}
