using System.Collections.Immutable;

namespace Graph.Scenarios.Corpus;

/// <summary>One meeting and the documents that report it.</summary>
/// <param name="Participants">People by name; empty where only countries are named.</param>
/// <param name="Countries">ISO codes; may be absent.</param>
/// <param name="Date">EDTF.</param>
/// <param name="Articles">File names without ending.</param>
/// <param name="Disputed">For each disputed field what the documents say; may be absent.</param>
internal sealed record CorpusMeeting(
    ImmutableArray<string> Participants,
    ImmutableArray<string> Countries,
    string Kind,
    string Date,
    string? Place,
    string Status,
    ImmutableArray<string> Articles,
    ImmutableDictionary<string, ImmutableArray<string>>? Disputed = null
)
{
    public override string ToString() => $"{Kind} of {string.Join(" and ", Participants.IsEmpty ? Countries : Participants)}, {Date}";
}
