using System.Globalization;
using Graph.Resolution.Reasons;

namespace Graph.App.Rendering.Views;

/// <summary>Why two are, or are not, one.</summary>
internal static class WhyView
{
    public static void Write(IPage page, string one, string other, Decision decision)
    {
        page.Line(Piece.Strong(decision.AreOne ? "One." : "Two."));
        page.Line(2, one);
        page.Line(2, other);
        page.Line();
        page.Table(
            ["reason", "bits", "what was compared"],
            [.. decision.Reasons.Select(reason => (IReadOnlyList<Piece>)[reason.Name, Bits(reason.Weight), reason.Detail])]
        );
        page.Line();
        page.Line(Piece.Dim($"together {Bits(decision.Weight)} bits; from {Bits(decision.Line)} on two are taken for one"));
    }

    private static string Bits(double weight) =>
        double.IsPositiveInfinity(weight) ? "decides for"
        : double.IsNegativeInfinity(weight) || double.IsNaN(weight) ? "decides against"
        : weight.ToString("+0.0;-0.0;0", CultureInfo.InvariantCulture);
}
