namespace Graph.Scenarios.Scoring;

/// <summary>Gold and predictions set against each other, one to one, first come first served.</summary>
internal static class Matching
{
    /// <returns>The pairs, the gold entries that found none, and the predictions that are left.</returns>
    public static (List<(TGold Gold, TGuess Guess)> Pairs, List<TGold> Missed, List<TGuess> Extra) Of<TGold, TGuess>(
        IEnumerable<TGold> golds,
        IEnumerable<TGuess> guesses,
        Func<TGold, TGuess, bool> same
    )
    {
        var pairs = new List<(TGold, TGuess)>();
        var missed = new List<TGold>();
        var left = guesses.ToList();
        foreach (var gold in golds)
        {
            var index = left.FindIndex(guess => same(gold, guess));
            if (index < 0)
            {
                missed.Add(gold);
                continue;
            }

            pairs.Add((gold, left[index]));
            left.RemoveAt(index);
        }

        return (pairs, missed, left);
    }
}
