using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;

namespace Graph.Text.Models;

/// <summary>The weights of a linear model: for each feature a row, for each class a whole number. A score is the sum of the rows of the features present.</summary>
/// <remarks>Most features that are asked for have no row. A byte a slot tells that of nearly all of them, and the bytes fit into a processor's
/// near memory where the rows do not. Rows with few weights are kept as pairs of class and weight, the others in full.</remarks>
internal sealed class WeightTable
{
    private const int MostFeatures = 256;

    // A row with more pairs than this part of the classes is added faster in full.
    private const int PairsPerVector = 8;

    // Set in a slot's place when the row is kept in full.
    private const uint Full = 1u << 31;

    private const int LineBytes = 64;

    private readonly uint mask;

    // By slot: 0 for a free one, else a few bits of the key; and the whole key below with the row's place above.
    private readonly byte[] marks;
    private readonly ulong[] slots;

    // Rows of pairs: how many, then a class above and a weight below each.
    private readonly uint[] pairs;
    private readonly int longestPairs;
    private short[] full = [];
    private int usedPairs;
    private int usedFull;

    /// <summary>An empty table.</summary>
    /// <param name="classes">How many classes there are.</param>
    /// <param name="unit">What one step of a weight is worth.</param>
    /// <param name="rowCount">How many rows will be added.</param>
    /// <param name="weightCount">How many weights they have together.</param>
    public WeightTable(int classes, float unit, int rowCount, int weightCount)
    {
        Classes = classes;
        Width = (classes + 15) & ~15;
        Unit = unit;
        longestPairs = Math.Max(4, Width / PairsPerVector);
        var size = BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, rowCount * 2));
        mask = size - 1;
        marks = new byte[size];
        slots = new ulong[size];
        pairs = new uint[Math.Min(rowCount + weightCount, rowCount * (1 + longestPairs))];
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
        scores = scores[..Width];
        scores.Clear();
        ref var mark = ref MemoryMarshal.GetArrayDataReference(marks);
        ref var slot = ref MemoryMarshal.GetArrayDataReference(slots);
        foreach (var feature in features)
        {
            Prefetch(ref Unsafe.Add(ref mark, feature & mask));
        }

        // Each pass asks the memory for what the next one needs.
        Span<uint> keys = stackalloc uint[MostFeatures];
        Span<uint> places = stackalloc uint[MostFeatures];
        var count = 0;
        foreach (var feature in features)
        {
            var place = Next(ref mark, feature, feature & mask);
            keys[count] = feature;
            places[count] = place;
            count += place != uint.MaxValue ? 1 : 0;
            Prefetch(ref Unsafe.Add(ref slot, place & mask));
        }

        Span<int> whole = stackalloc int[MostFeatures];
        Span<int> few = stackalloc int[MostFeatures];
        int wholes = 0,
            fews = 0;
        for (var i = 0; i < count; i++)
        {
            var row = Row(ref mark, ref slot, keys[i], places[i]);
            var isFull = (row & Full) != 0 && row != uint.MaxValue;
            var start = isFull ? (int)(row & ~Full) * Width : (int)row;
            whole[wholes] = start;
            few[fews] = start;
            wholes += isFull ? 1 : 0;
            fews += isFull || row == uint.MaxValue ? 0 : 1;
            PrefetchRow(isFull, start);
        }

        AddPairs(few[..fews], scores);
        Rows.Add(full, whole[..wholes], scores);
    }

    /// <summary>Adds a feature's row. The feature must be new.</summary>
    /// <param name="places">The classes whose weights are not 0.</param>
    /// <param name="weights">Their weights, in steps of <see cref="Unit"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(uint feature, ReadOnlySpan<byte> places, ReadOnlySpan<short> weights)
    {
        if (places.Length <= longestPairs)
        {
            Place(feature, (uint)usedPairs);
            pairs[usedPairs++] = (uint)places.Length;
            for (var i = 0; i < places.Length; i++)
            {
                pairs[usedPairs++] = ((uint)places[i] << 16) | (ushort)weights[i];
            }

            return;
        }

        if (usedFull + Width > full.Length)
        {
            Array.Resize(ref full, Math.Max(full.Length * 2, Width * 64));
        }

        Place(feature, Full | (uint)(usedFull / Width));
        for (var i = 0; i < places.Length; i++)
        {
            full[usedFull + places[i]] = weights[i];
        }

        usedFull += Width;
    }

    private void AddPairs(ReadOnlySpan<int> starts, Span<int> scores)
    {
        ref var sums = ref MemoryMarshal.GetReference(scores);
        foreach (var start in starts)
        {
            ref var row = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(pairs), start);
            var length = row;
            for (var i = 1u; i <= length; i++)
            {
                var pair = Unsafe.Add(ref row, i);
                Unsafe.Add(ref sums, pair >> 16) += (short)pair;
            }
        }
    }

    /// <summary>Where the feature's row is; <see cref="uint.MaxValue"/> when the slot's mark was another key's and there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private uint Row(ref byte mark, ref ulong slot, uint feature, uint place)
    {
        while (true)
        {
            var found = Unsafe.Add(ref slot, place);
            if ((uint)found == feature)
            {
                return (uint)(found >> 32);
            }

            place = Next(ref mark, feature, (place + 1) & mask);
            if (place == uint.MaxValue)
            {
                return uint.MaxValue;
            }
        }
    }

    /// <summary>The first slot from <paramref name="slot"/> on that may hold the feature; <see cref="uint.MaxValue"/> when none does.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private uint Next(ref byte mark, uint feature, uint slot)
    {
        var wanted = Mark(feature);
        while (true)
        {
            var found = Unsafe.Add(ref mark, slot);
            if (found == wanted)
            {
                return slot;
            }

            if (found == 0)
            {
                return uint.MaxValue;
            }

            slot = (slot + 1) & mask;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Place(uint key, uint row)
    {
        var slot = key & mask;
        while (marks[slot] != 0)
        {
            slot = (slot + 1) & mask;
        }

        marks[slot] = Mark(key);
        slots[slot] = key | ((ulong)row << 32);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static byte Mark(uint key) => (byte)((key >> 25) + 1);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void PrefetchRow(bool isFull, int start)
    {
        if (isFull)
        {
            ref var row = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(full), start);
            for (var i = 0; i < Width; i += LineBytes / sizeof(short))
            {
                Prefetch(ref Unsafe.Add(ref row, i));
            }
        }
        else
        {
            Prefetch(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(pairs), start));
        }
    }

    /// <summary>Has the processor fetch memory ahead of its use, where it can.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe void Prefetch<T>(ref T place)
        where T : unmanaged
    {
        if (Sse.IsSupported)
        {
            Sse.Prefetch0(Unsafe.AsPointer(ref place));
        }
    }
}
