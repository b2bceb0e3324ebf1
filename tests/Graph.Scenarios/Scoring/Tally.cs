namespace Graph.Scenarios.Scoring;

/// <summary>Counts behind one measure.</summary>
/// <param name="Found">In gold and in the graph.</param>
/// <param name="Gold">In gold.</param>
/// <param name="Predicted">In the graph.</param>
internal readonly record struct Tally(int Found, int Gold, int Predicted)
{
    /// <summary>0 to 1; 0 where nothing was predicted.</summary>
    public double Precision => Predicted == 0 ? 0 : (double)Found / Predicted;

    /// <summary>0 to 1; 0 where there was nothing to find.</summary>
    public double Recall => Gold == 0 ? 0 : (double)Found / Gold;

    /// <summary>The harmonic mean of the two.</summary>
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    public static Tally operator +(Tally left, Tally right) => new(left.Found + right.Found, left.Gold + right.Gold, left.Predicted + right.Predicted);
}
