using System.Collections.Immutable;
using Graph.Resolution.Corrections;

namespace Graph.App.Rendering.Views;

/// <summary>Corrections that do nothing.</summary>
internal static class UnmetView
{
    public static void Write(IPage page, ImmutableArray<CorrectionProblem> unmet)
    {
        if (unmet.IsEmpty)
        {
            return;
        }

        page.Line(
            new Piece(
                unmet.Length == 1 ? "1 correction does not apply:" : FormattableString.Invariant($"{unmet.Length} corrections do not apply:"),
                Tone.Warning
            )
        );
        foreach (var problem in unmet)
        {
            page.Line(2, problem.ToString());
        }
    }
}
