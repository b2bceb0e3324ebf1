using Graph.Model.Snapshot;

namespace Graph.Resolution.Meetings;

/// <summary>A meeting of the corpus. Equality is identity.</summary>
/// <param name="cases">What each document tells of it, in order.</param>
/// <param name="result">What they say together.</param>
internal sealed class Meeting(IReadOnlyList<MeetingCase> cases, Reconciliation result)
{
    public IReadOnlyList<MeetingCase> Cases { get; } = cases;

    public Reconciliation Result { get; } = result;

    /// <summary>Of all who attend it, by the reports together.</summary>
    public IReadOnlySet<NodeId> Countries => field ??= Cases.SelectMany(item => item.Countries).ToHashSet();

    /// <summary>Its node; set when all meetings are known.</summary>
    public NodeId Id { get; set; }
}
