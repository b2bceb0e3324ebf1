using System.Collections.Immutable;

namespace Graph.Resolution.Corrections;

/// <summary>What people have decided, as they wrote it down.</summary>
/// <param name="Corrections">In the order of lines.</param>
/// <param name="Problems">The lines that cannot be read, in their order; the others hold.</param>
public sealed record CorrectionFile(ImmutableArray<Correction> Corrections, ImmutableArray<CorrectionProblem> Problems)
{
    /// <summary>Nobody has decided anything.</summary>
    public static CorrectionFile Empty { get; } = new([], []);
}
