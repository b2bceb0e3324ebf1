using Graph.App.Doctor;

namespace Graph.App.Rendering.Views;

/// <summary>A line for each check, and below it what to do.</summary>
internal static class CheckView
{
    public static void Write(IPage page, IReadOnlyList<Check> checks)
    {
        foreach (var check in checks)
        {
            page.Line(new Piece(check.Verdict.ToString().ToLowerInvariant().PadRight(5), ToneOf(check.Verdict)), Piece.Strong(check.Name), $": {check.Found}");
            if (check.Advice is { } advice)
            {
                page.Line(5, advice);
            }
        }
    }

    private static Tone ToneOf(Verdict verdict) =>
        verdict switch
        {
            Verdict.Ok => Tone.Good,
            Verdict.Warn => Tone.Warning,
            _ => Tone.Bad,
        };
}
