using System.Collections.Immutable;

namespace Graph.App.Ingestion;

/// <summary>What a run of reading came to.</summary>
/// <param name="Files">How many files were looked at.</param>
/// <param name="Added">Documents that were not there before.</param>
/// <param name="Replaced">Documents that took the place of an earlier state, or were read again by a newer reader.</param>
/// <param name="Unchanged">Documents that were there already.</param>
/// <param name="Forgotten">Documents that left the store.</param>
/// <param name="Problems">What could not be read, in the order of reading.</param>
internal sealed record IntakeReport(int Files, int Added, int Replaced, int Unchanged, int Forgotten, ImmutableArray<Problem> Problems)
{
    public static IntakeReport Nothing { get; } = new(0, 0, 0, 0, 0, []);

    /// <summary>Whether the graph may differ from what it was.</summary>
    public bool Changed => Added + Replaced + Forgotten > 0;

    public static IntakeReport operator +(IntakeReport left, IntakeReport right) =>
        new(
            left.Files + right.Files,
            left.Added + right.Added,
            left.Replaced + right.Replaced,
            left.Unchanged + right.Unchanged,
            left.Forgotten + right.Forgotten,
            [.. left.Problems, .. right.Problems]
        );
}
