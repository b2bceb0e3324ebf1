using System.Runtime.InteropServices;

namespace Graph.Training.Learning;

/// <summary>The mean of the weights of several learners of one task: scored, it votes as all of them together would.</summary>
/// <remarks>The sum of linear models is a linear model, so that the vote costs no more than one of them.</remarks>
internal sealed class MeanWeights(int classes)
{
    private readonly Dictionary<uint, double[]> sums = [];
    private int learners;

    public void Add(IEnumerable<(uint Key, float[] Weights)> rows)
    {
        foreach (var (key, weights) in rows)
        {
            ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(sums, key, out _);
            sum ??= new double[classes];
            for (var c = 0; c < classes; c++)
            {
                sum[c] += weights[c];
            }
        }

        learners++;
    }

    /// <summary>The rows that have at least one weight of some size, by key; weights of less than half of it count as none.</summary>
    public IEnumerable<(uint Key, float[] Weights)> Rows(float leastWeight) =>
        sums.Where(row => Array.Exists(row.Value, weight => Math.Abs(weight) / learners >= leastWeight))
            .OrderBy(row => row.Key)
            .Select(row => (row.Key, Array.ConvertAll(row.Value, weight => Math.Abs(weight) / learners < leastWeight / 2 ? 0 : (float)(weight / learners))));
}
