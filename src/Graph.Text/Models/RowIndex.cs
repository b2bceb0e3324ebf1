using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Graph.Text.Models;

/// <summary>Where each feature's row is. Keys lie in buckets of eight that fill one line of the processor's memory, so that a look-up, in vain or not, waits once;
/// in order of their highest bits, so that sorted keys are added from front to back.</summary>
internal sealed class RowIndex
{
    private const int Keys = 8;
    private const int BucketWords = LineMemory.LineWords;

    // Buckets are on average filled to this.
    private const double Filled = 4.5;

    // A bucket fills a line: eight keys, then the place of each one's row; 0 is none.
    private readonly LineMemory words;
    private readonly uint mask;
    private readonly int shift;

    /// <param name="count">How many keys will be added.</param>
    public RowIndex(int count)
    {
        var buckets = BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, Math.Ceiling(count / Filled)));
        mask = buckets - 1;
        shift = 32 - BitOperations.Log2(buckets);
        words = new LineMemory((int)(buckets * BucketWords));
        words.Slice(0, (int)(buckets * BucketWords)).Clear();
    }

    /// <summary>Asks the memory for what looking up the keys will need.</summary>
    public void Prefetch(ReadOnlySpan<uint> keys)
    {
        ref var first = ref words.First;
        foreach (var key in keys)
        {
            Memory.Prefetch(ref Unsafe.Add(ref first, Bucket(key) * BucketWords));
        }
    }

    /// <summary>The place of the key's row; 0 when it has none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint Find(uint key)
    {
        ref var bucket = ref Unsafe.Add(ref words.First, Bucket(key) * BucketWords);
        var found = Vector256.Equals(Vector256.LoadUnsafe(ref bucket), Vector256.Create(key)).ExtractMostSignificantBits();
        if (found == 0 && Unsafe.Add(ref bucket, BucketWords - 1) != 0)
        {
            return FindBeyond(key);
        }

        var row = Unsafe.Add(ref bucket, Keys + (BitOperations.TrailingZeroCount(found) & (Keys - 1)));
        return found == 0 ? 0 : row;
    }

    /// <summary>Adds a key, which must be new, and the place of its row, which must not be 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(uint key, uint row)
    {
        for (var bucket = Bucket(key); ; bucket = (bucket + 1) & mask)
        {
            var places = words.Slice((int)(bucket * BucketWords), BucketWords);
            for (var free = 0; free < Keys; free++)
            {
                if (places[Keys + free] == 0)
                {
                    places[free] = key;
                    places[Keys + free] = row;
                    return;
                }
            }
        }
    }

    // A shift by 32, when there is one bucket, would be none.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private uint Bucket(uint key) => (uint)((ulong)key >> shift);

    /// <summary>Looks on where the key's own bucket is full.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private uint FindBeyond(uint key)
    {
        for (var bucket = (Bucket(key) + 1) & mask; ; bucket = (bucket + 1) & mask)
        {
            var places = words.Slice((int)(bucket * BucketWords), BucketWords);
            var found = places[..Keys].IndexOf(key);
            if (found >= 0 || places[^1] == 0)
            {
                return found < 0 ? 0 : places[Keys + found];
            }
        }
    }
}
