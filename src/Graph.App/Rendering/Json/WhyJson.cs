using Graph.Resolution.Reasons;

namespace Graph.App.Rendering.Json;

/// <summary>The answer of <c>why</c>.</summary>
/// <param name="One">The one mention, as its article words it.</param>
/// <param name="Weight">The sum, in bits; absent where a reason decides alone.</param>
internal sealed record WhyJson(string One, string Other, bool AreOne, double? Weight, double Line, ReasonJson[] Reasons)
{
    public static WhyJson Of(string one, string other, Decision decision) =>
        new(one, other, decision.AreOne, Finite(decision.Weight), decision.Line, [.. decision.Reasons.Select(ReasonJson.Of)]);

    /// <summary>JSON has no infinity.</summary>
    internal static double? Finite(double weight) => double.IsFinite(weight) ? weight : null;
}
