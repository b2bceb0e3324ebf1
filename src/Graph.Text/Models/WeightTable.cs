using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Graph.Text.Models;

/// <summary>The weights of a linear model: for each feature a row, for each class a whole number. A score is the sum of the rows of the features present.</summary>
/// <remarks>Rows with few weights are kept as pairs of class and weight, the others in full, padded to <see cref="Width"/>.</remarks>
internal sealed class WeightTable
{
    private const int MostFeatures = 256;
    private const uint Full = 0xFF;

    private readonly KeyTable rows;
    private readonly uint[] pairs;
    private readonly short[] full;

    /// <param name="classes">How many classes there are.</param>
    /// <param name="unit">What one step of a weight is worth.</param>
    public WeightTable(IReadOnlyList<WeightRow> sparse, int classes, float unit)
    {
        Classes = classes;
        Width = (classes + 15) & ~15;
        Unit = unit;
        rows = new KeyTable(sparse.Count);
        var most = Math.Min(Width / 3, 200);
        pairs = new uint[sparse.Where(row => row.Classes.Length <= most).Sum(row => row.Classes.Length)];
        full = new short[sparse.Count(row => row.Classes.Length > most) * Width];
        int nextPair = 0,
            nextFull = 0;
        foreach (var row in sparse)
        {
            if (row.Classes.Length <= most)
            {
                rows.Add(row.Key, (uint)row.Classes.Length | ((uint)nextPair << 8));
                for (var i = 0; i < row.Classes.Length; i++)
                {
                    pairs[nextPair++] = ((uint)row.Classes[i] << 16) | (ushort)row.Weights[i];
                }
            }
            else
            {
                rows.Add(row.Key, Full | ((uint)(nextFull / Width) << 8));
                for (var i = 0; i < row.Classes.Length; i++)
                {
                    full[nextFull + row.Classes[i]] = row.Weights[i];
                }

                nextFull += Width;
            }
        }
    }

    /// <summary>How many classes there are.</summary>
    public int Classes { get; }

    /// <summary>The classes rounded up to whole vectors: the length that scores need.</summary>
    public int Width { get; }

    /// <summary>What one step of a score is worth.</summary>
    public float Unit { get; }

    /// <summary>Sets <paramref name="scores"/> (of length <see cref="Width"/>) to the sum of the features' rows.</summary>
    [SkipLocalsInit]
    public void Score(ReadOnlySpan<uint> features, Span<int> scores)
    {
        scores = scores[..Width];
        scores.Clear();
        foreach (var feature in features)
        {
            rows.Prefetch(feature);
        }

        Span<uint> found = stackalloc uint[MostFeatures];
        var count = 0;
        foreach (var feature in features)
        {
            var row = rows.Find(feature);
            found[count] = row;
            count += row != 0 ? 1 : 0;
        }

        ref var sums = ref MemoryMarshal.GetReference(scores);
        foreach (var row in found[..count])
        {
            var length = row & 0xFF;
            if (length == Full)
            {
                Rows.Add(full.AsSpan((int)(row >> 8) * Width, Width), scores);
                continue;
            }

            ref var pair = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(pairs), row >> 8);
            for (var i = 0u; i < length; i++)
            {
                var entry = Unsafe.Add(ref pair, i);
                Unsafe.Add(ref sums, entry >> 16) += (short)entry;
            }
        }
    }
}
