namespace Graph.Training.Evaluation;

/// <summary>Precision, recall and their harmonic mean, in per cent.</summary>
/// <param name="Right">How many were found and true.</param>
/// <param name="Found">How many were found.</param>
/// <param name="True">How many there are.</param>
internal readonly record struct Score(int Right, int Found, int True)
{
    public double Precision => Found == 0 ? 0 : 100.0 * Right / Found;

    public double Recall => True == 0 ? 0 : 100.0 * Right / True;

    public double F1 => Found + True == 0 ? 0 : 200.0 * Right / (Found + True);

    /// <summary>How many ranges two lists share.</summary>
    public static Score OfRanges(IEnumerable<(int Start, int End)> found, IEnumerable<(int Start, int End)> gold)
    {
        var guesses = found.ToHashSet();
        var truth = gold.ToHashSet();
        return new Score(guesses.Count(truth.Contains), guesses.Count, truth.Count);
    }
}
