using Graph.App.Ingestion;

namespace Graph.App.Rendering.Views;

/// <summary>What could not be read, and why.</summary>
internal static class ProblemView
{
    public static void Write(IPage page, IReadOnlyCollection<Problem> problems)
    {
        if (problems.Count == 0)
        {
            return;
        }

        page.Line(new Piece(problems.Count == 1 ? "1 problem; the rest is in:" : $"{problems.Count} problems; the rest is in:", Tone.Warning));
        foreach (var problem in problems)
        {
            page.Line(2, Piece.Strong(problem.Source), $": {problem.Reason} ({problem.Step})");
        }
    }
}
