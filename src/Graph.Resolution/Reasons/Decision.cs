using System.Collections.Immutable;

namespace Graph.Resolution.Reasons;

/// <summary>Why two mentions, or two reports of a meeting, are or are not one.</summary>
/// <param name="AreOne">What resolution decided.</param>
/// <param name="Reasons">In order of consideration; weights are added and compared with <paramref name="Line"/>.</param>
/// <param name="Line">From which sum two are taken for one, in bits.</param>
public sealed record Decision(bool AreOne, ImmutableArray<Reason> Reasons, double Line)
{
    /// <summary>The sum of all weights.</summary>
    public double Weight => Reasons.Sum(reason => reason.Weight);
}
