namespace Graph.Training.Clusters;

/// <summary>Puts words into groups so that a group says as much as possible about the group that follows.</summary>
// Method: the exchange algorithm for class-based bigram models, after Kneser and Ney (1993).
internal sealed class ExchangeClusters
{
    private readonly BigramCounts counts;
    private readonly int groups;
    private readonly int size;
    private readonly int[] group;
    private readonly int[] pairs;
    private readonly long[] left;
    private readonly long[] right;
    private readonly double[] logs;

    private ExchangeClusters(BigramCounts counts, int groups)
    {
        this.counts = counts;
        this.groups = groups;
        size = groups + 2;
        var words = counts.After.Length;
        group = new int[words];
        pairs = new int[size * size];
        left = new long[size];
        right = new long[size];
        logs = new double[1 << 20];
        for (var i = 1; i < logs.Length; i++)
        {
            logs[i] = i * Math.Log(i);
        }

        for (var word = 0; word < words - 2; word++)
        {
            group[word] = word % groups;
        }

        group[words - 2] = groups;
        group[words - 1] = groups + 1;
        for (var word = 0; word < words; word++)
        {
            foreach (var (next, count) in counts.After[word])
            {
                pairs[(group[word] * size) + group[next]] += count;
                left[group[word]] += count;
                right[group[next]] += count;
            }
        }
    }

    /// <summary>The group of each word, from 0.</summary>
    public static int[] Of(BigramCounts counts, int groups, int rounds, Action<string> report)
    {
        var clusters = new ExchangeClusters(counts, groups);
        for (var round = 0; round < rounds; round++)
        {
            var moved = clusters.Round();
            report($"{groups} groups, round {round}: {moved} words moved");
            if (moved < counts.Keys.Length / 200)
            {
                break;
            }
        }

        return clusters.group[..counts.Keys.Length];
    }

    private int Round()
    {
        var moved = 0;
        var next = new int[size];
        var previous = new int[size];
        var nextGroups = new int[size];
        var previousGroups = new int[size];
        for (var word = 0; word < counts.Keys.Length; word++)
        {
            Array.Clear(next);
            Array.Clear(previous);
            int self = 0,
                after = 0,
                before = 0;
            foreach (var (other, count) in counts.After[word])
            {
                self += other == word ? count : 0;
                next[group[other]] += other == word ? 0 : count;
                after += count;
            }

            foreach (var (other, count) in counts.Before[word])
            {
                previous[group[other]] += other == word ? 0 : count;
                before += count;
            }

            var nexts = Used(next, nextGroups);
            var previouses = Used(previous, previousGroups);
            var old = group[word];
            Move(old, -1);
            var best = old;
            var bestGain = double.MinValue;
            for (var candidate = 0; candidate < groups; candidate++)
            {
                var gain = Gain(candidate);
                if (gain > bestGain)
                {
                    (best, bestGain) = (candidate, gain);
                }
            }

            Move(best, 1);
            group[word] = best;
            moved += best == old ? 0 : 1;

            void Move(int to, int sign)
            {
                for (var i = 0; i < nexts; i++)
                {
                    pairs[(to * size) + nextGroups[i]] += sign * next[nextGroups[i]];
                }

                for (var i = 0; i < previouses; i++)
                {
                    pairs[(previousGroups[i] * size) + to] += sign * previous[previousGroups[i]];
                }

                pairs[(to * size) + to] += sign * self;
                left[to] += sign * after;
                right[to] += sign * before;
            }

            double Gain(int to)
            {
                var gain = Log(left[to]) - Log(left[to] + after) + Log(right[to]) - Log(right[to] + before);
                var row = to * size;
                for (var i = 0; i < nexts; i++)
                {
                    var other = nextGroups[i];
                    if (other != to)
                    {
                        var n = pairs[row + other];
                        gain += Log(n + next[other]) - Log(n);
                    }
                }

                for (var i = 0; i < previouses; i++)
                {
                    var other = previousGroups[i];
                    if (other != to)
                    {
                        var n = pairs[(other * size) + to];
                        gain += Log(n + previous[other]) - Log(n);
                    }
                }

                var own = pairs[row + to];
                return gain + Log(own + next[to] + previous[to] + self) - Log(own);
            }
        }

        return moved;
    }

    private static int Used(int[] counts, int[] places)
    {
        var used = 0;
        for (var i = 0; i < counts.Length; i++)
        {
            if (counts[i] != 0)
            {
                places[used++] = i;
            }
        }

        return used;
    }

    private double Log(long n) => n < logs.Length ? logs[n] : n * Math.Log(n);
}
