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

    private const int LineWords = LineMemory.LineWords;

    private readonly RowIndex index;

    // Rows in full from the front, two weights a word, each a whole number of lines; behind them the rows of pairs, each how many and then a class
    // above and a weight below. The first word is no row.
    private readonly LineMemory rows;
    private readonly int stride;
    private int fullEnd;
    private int pairsEnd;

    /// <summary>An empty table.</summary>
    /// <param name="classes">How many classes there are.</param>
    /// <param name="unit">What one step of a weight is worth.</param>
    /// <param name="lengths">How many weights, less one, each row has, in the order in which they will be added.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public WeightTable(int classes, float unit, ReadOnlySpan<byte> lengths)
    {
        Classes = classes;
        Width = (classes + 15) & ~15;
        Unit = unit;
        stride = ((Width / 2) + LineWords - 1) / LineWords * LineWords;
        index = new RowIndex(lengths.Length);
        foreach (var length in lengths)
        {
            pairsEnd += IsFull(length + 1) ? stride : 0;
        }

        // Places are counted twice: for the size now, for the rows when they are added.
        var first = pairsEnd + 1;
        var end = first;
        foreach (var length in lengths)
        {
            end = IsFull(length + 1) ? end : PairsPlace(end, length + 1) + length + 2;
        }

        rows = new LineMemory(end);
        pairsEnd = first;
    }

    /// <summary>How many classes there are.</summary>
    public int Classes { get; }

    /// <summary>The classes rounded up to whole vectors: the length that scores need.</summary>
    public int Width { get; }

    /// <summary>What one step of a score is worth.</summary>
    public float Unit { get; }

    /// <summary>Sets <paramref name="scores"/> (of length <see cref="Width"/>) to the sum of the features' rows.</summary>
    /// <param name="features">At most 256.</param>
    [SkipLocalsInit]
    public void Score(ReadOnlySpan<uint> features, Span<int> scores)
    {
        Span<uint> found = stackalloc uint[MostFeatures];
        scores[..Width].Clear();
        Find(features, found);
        Add(found[..features.Length], scores);
    }

    /// <summary>Sets <paramref name="found"/> to where the features' rows are, for <see cref="Add(ReadOnlySpan{uint}, Span{int})"/>, and has them fetched.</summary>
    // On its own, for inside a large method the compiler gives up inlining what this calls.
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Find(ReadOnlySpan<uint> features, Span<uint> found)
    {
        index.Prefetch(features);
        found = found[..features.Length];
        ref var words = ref rows.First;
        for (var i = 0; i < features.Length; i++)
        {
            var row = index.Find(features[i]);
            found[i] = row;
            ref var first = ref Unsafe.Add(ref words, row & ~Full);
            Memory.Prefetch(ref first);

            // All lines of a row in full; of other rows the first one again.
            var rest = (int)row >> 31;
            for (var line = LineWords; line < stride; line += LineWords)
            {
                Memory.Prefetch(ref Unsafe.Add(ref first, line & rest));
            }
        }
    }

    /// <summary>Adds rows to <paramref name="scores"/> (of length <see cref="Width"/>).</summary>
    /// <param name="found">At most 256, as <see cref="Find"/> sets them.</param>
    [SkipLocalsInit]
    public void Add(ReadOnlySpan<uint> found, Span<int> scores)
    {
        Span<int> full = stackalloc int[MostFeatures];
        Span<int> pairs = stackalloc int[MostFeatures];
        int fulls = 0,
            pairCount = 0;
        foreach (var row in found)
        {
            full[fulls] = (int)(row & ~Full);
            pairs[pairCount] = (int)row;
            fulls += row >= Full ? 1 : 0;
            pairCount += row - 1 < Full - 1 ? 1 : 0;
        }

        scores = scores[..Width];
        AddPairs(pairs[..pairCount], scores);
        Rows.Add(ref rows.First, full[..fulls], scores);
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
        if (IsFull(places.Length))
        {
            index.Add(feature, Full | (uint)fullEnd);
            var all = MemoryMarshal.Cast<uint, short>(rows.Slice(fullEnd, stride));
            fullEnd += stride;
            all.Clear();
            for (var i = 0; i < places.Length; i++)
            {
                all[places[i]] = worth[values[i]];
            }

            return;
        }

        var place = PairsPlace(pairsEnd, places.Length);
        index.Add(feature, (uint)place);
        rows.Slice(place, 1)[0] = (uint)places.Length;
        var row = rows.Slice(place + 1, places.Length);
        pairsEnd = place + 1 + row.Length;
        for (var i = 0; i < row.Length; i++)
        {
            row[i] = ((uint)places[i] << 16) | (ushort)worth[values[i]];
        }
    }

    /// <summary>Where a row of so many pairs goes when the rows before end at <paramref name="end"/>: on one line, if it fits on one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int PairsPlace(int end, int pairs) => (end & (LineWords - 1)) + 1 + pairs > LineWords ? (end + LineWords - 1) & ~(LineWords - 1) : end;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool IsFull(int weights) => weights > Math.Max(4, Width / PairsPerVector);

    private void AddPairs(ReadOnlySpan<int> starts, Span<int> scores)
    {
        ref var sums = ref MemoryMarshal.GetReference(scores);
        foreach (var start in starts)
        {
            ref var row = ref Unsafe.Add(ref rows.First, start);
            var length = row;
            for (var i = 1u; i <= length; i++)
            {
                var pair = Unsafe.Add(ref row, i);
                Unsafe.Add(ref sums, pair >> 16) += (short)pair;
            }
        }
    }
}
