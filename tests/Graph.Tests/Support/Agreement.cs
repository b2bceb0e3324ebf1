namespace Graph.Tests.Support;

/// <summary>How well found groups agree with true ones.</summary>
/// <param name="Pairs">F1 over pairs of items that are together.</param>
/// <param name="BCubed">F1 of B³ (Bagga and Baldwin, 1998): precision and recall of each item's group, averaged.</param>
/// <param name="Duplicates">Found groups beyond the first of each true one.</param>
/// <param name="Wrong">Found groups with items of several true ones.</param>
internal sealed record Agreement(double Pairs, double BCubed, int Duplicates, int Wrong)
{
    public static Agreement Of(IReadOnlyCollection<(string Found, string True)> items)
    {
        var found = items.GroupBy(item => item.Found, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        var real = items.GroupBy(item => item.True, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        var both = items.GroupBy(item => item).ToDictionary(group => group.Key, group => group.Count());
        static double PairsOf(IEnumerable<int> sizes) => sizes.Sum(size => size * (size - 1.0) / 2);
        static double F(double precision, double recall) => precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        var together = PairsOf(both.Values);
        var precision = both.Sum(cell => (double)cell.Value * cell.Value / found[cell.Key.Found]) / items.Count;
        var recall = both.Sum(cell => (double)cell.Value * cell.Value / real[cell.Key.True]) / items.Count;
        return new Agreement(
            F(together / Math.Max(1, PairsOf(found.Values)), together / Math.Max(1, PairsOf(real.Values))),
            F(precision, recall),
            both.Keys.GroupBy(cell => cell.True, StringComparer.Ordinal).Sum(group => group.Count() - 1),
            both.Keys.GroupBy(cell => cell.Found, StringComparer.Ordinal).Count(group => group.Count() > 1)
        );
    }
}
