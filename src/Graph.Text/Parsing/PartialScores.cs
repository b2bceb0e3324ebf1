namespace Graph.Text.Parsing;

/// <summary>What one part of the features adds to the scores of the steps, kept by what the part depends on, for one sentence at a time. Not for two threads.</summary>
internal sealed class PartialScores
{
    private const ulong Golden = 0x9E3779B97F4A7C15UL;
    private const int PlaceBits = 7;

    private readonly ulong[] keys = new ulong[1 << PlaceBits];
    private readonly int[] scores;

    /// <param name="width">How many scores there are.</param>
    public PartialScores(int width)
    {
        Width = width;
        scores = new int[width << PlaceBits];
    }

    /// <summary>How many scores are kept under each key.</summary>
    public int Width { get; }

    /// <summary>Forgets all, for the next sentence.</summary>
    public void Clear() => Array.Clear(keys);

    /// <summary>The place for the scores under a key, which is not 0: as they were left there, or all 0 when they are not known.</summary>
    public bool TryFind(ulong key, out Span<int> kept)
    {
        var place = (int)((key * Golden) >> (64 - PlaceBits));
        kept = scores.AsSpan(place * Width, Width);
        if (keys[place] == key)
        {
            return true;
        }

        keys[place] = key;
        kept.Clear();
        return false;
    }
}
