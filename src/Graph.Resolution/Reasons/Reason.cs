namespace Graph.Resolution.Reasons;

/// <summary>One thing that speaks for or against two being one.</summary>
/// <param name="Name">Which, from a closed list: "same name", "other country", "judged"…</param>
/// <param name="Weight">How much it speaks for it, in bits (log2 of the likelihood ratio); negative against. Infinite where it decides alone.</param>
/// <param name="Detail">The values compared: "Sergei | Sergey".</param>
public sealed record Reason(string Name, double Weight, string Detail);
