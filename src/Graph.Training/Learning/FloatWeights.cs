using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Graph.Training.Learning;

/// <summary>Weights while they are learned: for each feature a row of single-precision numbers, and their running sums for averaging.</summary>
internal sealed class FloatWeights
{
    private const int FirstRows = 1 << 14;

    // Key below, row number + 1 above; 0 is free.
    private ulong[] slots = new ulong[1 << 18];
    private float[][] blocks = [];
    private int[] updates = new int[FirstRows];

    /// <param name="classes">How many classes there are.</param>
    public FloatWeights(int classes)
    {
        Classes = classes;
        Width = (classes + 15) & ~15;
    }

    public int Classes { get; }

    public int Width { get; }

    /// <summary>How many features have a row.</summary>
    public int Count { get; private set; }

    /// <summary>The time for averaging; goes up by one a decision.</summary>
    public long Clock { get; set; } = 1;

    /// <summary>Sets <paramref name="scores"/> to the sum of the features' rows.</summary>
    public void Score(ReadOnlySpan<uint> features, Span<float> scores)
    {
        scores = scores[..Width];
        scores.Clear();
        foreach (var feature in features)
        {
            var row = Find(feature);
            if (row < 0)
            {
                continue;
            }

            var weights = Weights(row);
            for (var i = 0; i < scores.Length; i += Vector<float>.Count)
            {
                (new Vector<float>(scores[i..]) + new Vector<float>(weights[i..])).CopyTo(scores[i..]);
            }
        }
    }

    /// <summary>Moves the features' weights towards one class and away from another.</summary>
    public void Update(ReadOnlySpan<uint> features, int towards, int away)
    {
        foreach (var feature in features)
        {
            var row = Find(feature);
            row = row < 0 ? Add(feature) : row;
            var weights = Weights(row);
            var sums = Sums(row);
            weights[towards] += 1;
            weights[away] -= 1;
            sums[towards] += Clock;
            sums[away] -= Clock;
            updates[row]++;
        }
    }

    /// <summary>The row of a feature for a trainer that does its own sums: its weights and as many numbers to keep beside them.</summary>
    /// <param name="add">Whether to make a row when there is none.</param>
    /// <returns>Whether there is one now.</returns>
    public bool TryRow(uint feature, bool add, out Span<float> rowWeights, out Span<float> beside)
    {
        var row = Find(feature);
        if (row < 0 && !add)
        {
            rowWeights = beside = default;
            return false;
        }

        row = row < 0 ? Add(feature) : row;
        updates[row] += add ? 1 : 0;
        rowWeights = Weights(row);
        beside = Sums(row);
        return true;
    }

    /// <summary>The rows as they are, of features that were updated often enough and have at least one weight of some size.</summary>
    public IEnumerable<(uint Key, float[] Weights)> Current(int leastUpdates, float leastWeight)
    {
        foreach (var slot in slots)
        {
            var row = (int)(slot >> 32) - 1;
            if (row >= 0 && updates[row] >= leastUpdates)
            {
                var kept = Weights(row)[..Classes].ToArray();
                if (kept.Any(weight => Math.Abs(weight) >= leastWeight))
                {
                    yield return ((uint)slot, kept);
                }
            }
        }
    }

    /// <summary>The averaged rows of features that were updated often enough and have at least one weight of some size.</summary>
    public IEnumerable<(uint Key, float[] Weights)> Averaged(int leastUpdates, float leastWeight)
    {
        foreach (var slot in slots)
        {
            var row = (int)(slot >> 32) - 1;
            if (row < 0 || updates[row] < leastUpdates)
            {
                continue;
            }

            var weights = Weights(row);
            var sums = Sums(row);
            var average = new float[Classes];
            var largest = 0f;
            for (var c = 0; c < Classes; c++)
            {
                average[c] = weights[c] - (sums[c] / Clock);
                largest = Math.Max(largest, Math.Abs(average[c]));
            }

            if (largest >= leastWeight && largest > 0)
            {
                for (var c = 0; c < Classes; c++)
                {
                    average[c] = Math.Abs(average[c]) < leastWeight / 2 ? 0 : average[c];
                }

                yield return ((uint)slot, average);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Find(uint key)
    {
        ref var first = ref MemoryMarshal.GetArrayDataReference(slots);
        var mask = (uint)slots.Length - 1;
        var i = key & mask;
        while (true)
        {
            var slot = Unsafe.Add(ref first, i);
            if ((uint)slot == key && slot != 0)
            {
                return (int)(slot >> 32) - 1;
            }

            if (slot == 0)
            {
                return -1;
            }

            i = (i + 1) & mask;
        }
    }

    // A block holds the weights of its rows and after each row its sums.
    private Span<float> Weights(int row) => blocks[row / FirstRows].AsSpan(row % FirstRows * 2 * Width, Width);

    private Span<float> Sums(int row) => blocks[row / FirstRows].AsSpan(((row % FirstRows * 2) + 1) * Width, Width);

    private int Add(uint key)
    {
        if (Count % FirstRows == 0)
        {
            Array.Resize(ref blocks, blocks.Length + 1);
            blocks[^1] = new float[FirstRows * 2 * Width];
            Array.Resize(ref updates, blocks.Length * FirstRows);
        }

        if (Count * 2 > slots.Length)
        {
            var old = slots;
            slots = new ulong[old.Length * 2];
            foreach (var slot in old)
            {
                if (slot != 0)
                {
                    Place(slot);
                }
            }
        }

        Place(key | ((ulong)(uint)(Count + 1) << 32));
        return Count++;
    }

    private void Place(ulong slot)
    {
        var mask = (uint)slots.Length - 1;
        var i = (uint)slot & mask;
        while (slots[i] != 0)
        {
            i = (i + 1) & mask;
        }

        slots[i] = slot;
    }
}
