using System.Runtime.CompilerServices;

namespace Graph.Text.Models;

/// <summary>Writes and reads weights compactly: each row with a step of its own and eight bits a weight, like values beside like.</summary>
internal static class WeightCodec
{
    private const int StepsPerDoubling = 8;
    private const int StepZero = 128;
    private const int Most = 127;

    // What a row's step byte is worth.
    private static readonly float[] Steps = [.. Enumerable.Range(0, 256).Select(step => MathF.Pow(2, (step - StepZero) / (float)StepsPerDoubling))];

    /// <summary>Rows in any order; a row whose weights all round to 0 is left out.</summary>
    /// <param name="classes">How many classes there are; at most 256.</param>
    public static void Write(BinaryWriter writer, IEnumerable<(uint Key, float[] Weights)> rows, int classes)
    {
        var packed = rows.OrderBy(row => row.Key).Select(row => Pack(row.Key, row.Weights, classes)).Where(row => row.Classes.Count > 0).ToList();
        writer.Write(classes);
        writer.Write(packed.Count);
        for (var plane = 0; plane < 4; plane++)
        {
            var last = 0u;
            foreach (var row in packed)
            {
                writer.Write((byte)((row.Key - last) >> (8 * plane)));
                last = row.Key;
            }
        }

        packed.ForEach(row => writer.Write(row.Step));
        packed.ForEach(row => writer.Write((byte)(row.Classes.Count - 1)));
        packed.ForEach(row => writer.Write([.. row.Classes]));
        packed.ForEach(row => row.Weights.ForEach(writer.Write));
    }

    // Called once a model, over a million rows: the first compilation must be the good one.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static WeightTable Read(ModelReader reader)
    {
        var classes = reader.ReadInt32();
        var count = reader.ReadInt32();
        var planes = reader.ReadBytes(count * 4);
        var steps = reader.ReadBytes(count);
        var lengths = reader.ReadBytes(count);
        var total = count;
        foreach (var length in lengths)
        {
            total += length;
        }

        var places = reader.ReadBytes(total);
        var values = reader.ReadBytes(total);
        var unit = Math.Max(Largest(steps, lengths, values), 1e-6f) / short.MaxValue;
        var worth = Worth(unit);
        var table = new WeightTable(classes, unit, lengths);
        var key = 0u;
        var at = 0;
        for (var row = 0; row < count; row++)
        {
            key += planes[row] | ((uint)planes[count + row] << 8) | ((uint)planes[(2 * count) + row] << 16) | ((uint)planes[(3 * count) + row] << 24);
            var length = lengths[row] + 1;
            table.Add(key, places.Slice(at, length), values.Slice(at, length), worth.AsSpan(steps[row] << 8, 1 << 8));
            at += length;
        }

        return table;
    }

    /// <summary>What each value byte is worth under each step byte, in units.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static short[] Worth(float unit)
    {
        var worth = new short[Steps.Length << 8];
        for (var i = 0; i < worth.Length; i++)
        {
            var step = Steps[i >> 8] / unit;
            worth[i] = (short)MathF.Round(Math.Clamp((sbyte)i * step, short.MinValue, short.MaxValue));
        }

        return worth;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static float Largest(ReadOnlySpan<byte> steps, ReadOnlySpan<byte> lengths, ReadOnlySpan<byte> values)
    {
        var largest = 0f;
        var at = 0;
        for (var row = 0; row < steps.Length; row++)
        {
            var length = lengths[row] + 1;
            if (Most * Steps[steps[row]] > largest)
            {
                foreach (var value in values.Slice(at, length))
                {
                    largest = Math.Max(largest, Math.Abs((int)(sbyte)value) * Steps[steps[row]]);
                }
            }

            at += length;
        }

        return largest;
    }

    private static (uint Key, byte Step, List<byte> Classes, List<sbyte> Weights) Pack(uint key, float[] weights, int classes)
    {
        var largest = 0f;
        for (var c = 0; c < classes; c++)
        {
            largest = Math.Max(largest, Math.Abs(weights[c]));
        }

        var step = (byte)Math.Clamp((int)MathF.Ceiling(MathF.Log2(Math.Max(largest, 1e-9f) / Most) * StepsPerDoubling) + StepZero, 0, 255);
        var kept = new List<byte>();
        var values = new List<sbyte>();
        for (var c = 0; c < classes; c++)
        {
            var value = (sbyte)Math.Clamp(MathF.Round(weights[c] / Steps[step]), -Most, Most);
            if (value != 0 && Math.Abs(weights[c]) >= largest * 0.02f)
            {
                kept.Add((byte)c);
                values.Add(value);
            }
        }

        return (key, step, kept, values);
    }
}
