using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Graph.Text.Models;

/// <summary>The weights of a linear model: for each feature a row, for each class a whole number. A score is the sum of the rows of the features present.</summary>
/// <remarks>Reading waits for memory more than for anything else, so each pass over the features asks for what the next one needs.
/// Rows with few weights are kept as pairs of class and weight, the others in full.</remarks>
internal sealed class WeightTable
{
    private const int MostFeatures = 256;

    // A row with more pairs than this part of the classes is added faster in full.
    private const int PairsPerVector = 8;

    // Set in a row's place when it is kept in full.
    private const uint Full = 1u << 31;

    private const int LineWords = 16;

    private readonly RowIndex index;

    // Rows one after another: of pairs, how many and then a class above and a weight below each; in full, two weights a word. The first word is no row.
    private readonly uint[] rows;
    private int used = 1;

    /// <summary>An empty table.</summary>
    /// <param name="classes">How many classes there are.</param>
    /// <param name="unit">What one step of a weight is worth.</param>
    /// <param name="rowCount">How many rows will be added.</param>
    /// <param name="words">How many words they take together; see <see cref="RowWords"/>.</param>
    public WeightTable(int classes, float unit, int rowCount, int words)
    {
        Classes = classes;
        Width = WidthOf(classes);
        Unit = unit;
        index = new RowIndex(rowCount);
        rows = GC.AllocateUninitializedArray<uint>(1 + words + LineWords);
        rows[0] = 0;
    }

    /// <summary>How many classes there are.</summary>
    public int Classes { get; }

    /// <summary>The classes rounded up to whole vectors: the length that scores need.</summary>
    public int Width { get; }

    /// <summary>What one step of a score is worth.</summary>
    public float Unit { get; }

    /// <summary>The classes rounded up to whole vectors.</summary>
    public static int WidthOf(int classes) => (classes + 15) & ~15;

    /// <summary>How many words the row of a feature takes that has so many weights.</summary>
    /// <param name="width">See <see cref="Width"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int RowWords(int width, int weights) => IsFull(width, weights) ? width / 2 : weights + 1;

    /// <summary>Sets <paramref name="scores"/> (of length <see cref="Width"/>) to the sum of the features' rows.</summary>
    /// <param name="features">At most 256.</param>
    [SkipLocalsInit]
    public void Score(ReadOnlySpan<uint> features, Span<int> scores)
    {
        scores = scores[..Width];
        scores.Clear();
        index.Prefetch(features);
        Span<int> whole = stackalloc int[MostFeatures];
        Span<int> few = stackalloc int[MostFeatures];
        ref var words = ref MemoryMarshal.GetArrayDataReference(rows);
        int wholes = 0,
            fews = 0;
        foreach (var feature in features)
        {
            var row = index.Find(feature);
            var start = (int)(row & ~Full);
            whole[wholes] = start;
            few[fews] = start;
            wholes += row > Full ? 1 : 0;
            fews += row - 1 < Full - 1 ? 1 : 0;
            Memory.Prefetch(ref Unsafe.Add(ref words, start));
            Memory.Prefetch(ref Unsafe.Add(ref words, start + LineWords));
        }

        foreach (var start in whole[..wholes])
        {
            for (var i = 2 * LineWords; i < Width / 2; i += LineWords)
            {
                Memory.Prefetch(ref Unsafe.Add(ref words, start + i));
            }
        }

        AddPairs(few[..fews], scores);
        Rows.Add(rows, whole[..wholes], scores);
    }

    /// <summary>Adds a feature's row. The feature must be new.</summary>
    /// <param name="places">The classes whose weights are not 0.</param>
    /// <param name="values">A byte for each.</param>
    /// <param name="worth">The weight that each byte stands for, in steps of <see cref="Unit"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(uint feature, ReadOnlySpan<byte> places, ReadOnlySpan<byte> values, ReadOnlySpan<short> worth)
    {
        values = values[..places.Length];
        worth = worth[..(byte.MaxValue + 1)];
        var isFull = IsFull(Width, places.Length);
        index.Add(feature, isFull ? Full | (uint)used : (uint)used);
        var row = rows.AsSpan(used, RowWords(Width, places.Length));
        used += row.Length;
        if (isFull)
        {
            row.Clear();
            var all = MemoryMarshal.Cast<uint, short>(row);
            for (var i = 0; i < places.Length; i++)
            {
                all[places[i]] = worth[values[i]];
            }

            return;
        }

        row[0] = (uint)places.Length;
        row = row[1..];
        for (var i = 0; i < row.Length; i++)
        {
            row[i] = ((uint)places[i] << 16) | (ushort)worth[values[i]];
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsFull(int width, int weights) => weights > Math.Max(4, width / PairsPerVector);

    private void AddPairs(ReadOnlySpan<int> starts, Span<int> scores)
    {
        ref var sums = ref MemoryMarshal.GetReference(scores);
        foreach (var start in starts)
        {
            ref var row = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(rows), start);
            var length = row;
            for (var i = 1u; i <= length; i++)
            {
                var pair = Unsafe.Add(ref row, i);
                Unsafe.Add(ref sums, pair >> 16) += (short)pair;
            }
        }
    }
}
