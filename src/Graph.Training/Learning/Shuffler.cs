namespace Graph.Training.Learning;

/// <summary>The same disorder every time: a seeded generator of our own, so that models come out the same on every version of .NET.</summary>
internal sealed class Shuffler
{
    private ulong state;

    public Shuffler(ulong seed) => state = seed;

    /// <summary>A number from 0 up to but not including <paramref name="end"/>.</summary>
    public int Next(int end) => (int)((Draw() >> 33) % (ulong)end);

    /// <summary>A number from 0 up to but not including 1.</summary>
    public double NextDouble() => (Draw() >> 11) * (1.0 / (1UL << 53));

    public void Shuffle<T>(T[] items)
    {
        for (var i = items.Length - 1; i > 0; i--)
        {
            var j = Next(i + 1);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }

    // SplitMix64, Steele, Lea and Flood (2014).
    private ulong Draw()
    {
        state += 0x9E3779B97F4A7C15UL;
        var z = state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }
}
