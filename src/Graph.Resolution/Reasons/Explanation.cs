namespace Graph.Resolution.Reasons;

/// <summary>Why two are, or are not, one.</summary>
/// <param name="One">How documents speak of the one.</param>
/// <param name="Other">How they speak of the other.</param>
/// <param name="Decision">What was decided, and the reasons.</param>
public sealed record Explanation(string One, string Other, Decision Decision);
