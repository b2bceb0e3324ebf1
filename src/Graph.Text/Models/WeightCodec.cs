using System.Runtime.CompilerServices;

namespace Graph.Text.Models;

/// <summary>Writes and reads weights compactly: each row with a step of its own and eight bits a weight, and then all by how probable they are.</summary>
internal static class WeightCodec
{
    private const int StepsPerDoubling = 8;
    private const int StepZero = 128;
    private const int Most = 127;

    // Longer rows are alike.
    private const int Lengths = 16;

    // Rows that are unpacked at once: few enough to stay near the processor.
    private const int Block = 1 << 12;

    // What a row's step byte is worth.
    private static readonly float[] Steps = [.. Enumerable.Range(0, 256).Select(step => MathF.Pow(2, (step - StepZero) / (float)StepsPerDoubling))];

    /// <summary>Rows in any order; a row whose weights all round to 0 is left out.</summary>
    /// <param name="classes">How many classes there are; at most 256.</param>
    public static void Write(BinaryWriter writer, IEnumerable<(uint Key, float[] Weights)> rows, int classes) =>
        Write(writer, [.. rows.OrderBy(row => row.Key).Select(row => Pack(row.Key, row.Weights, classes)).Where(row => row.Places.Count > 0)], classes);

    // Called once a model, over a million rows: the first compilation must be the good one.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static WeightTable Read(ModelReader reader)
    {
        var classes = reader.ReadInt32();
        var unit = reader.ReadSingle();
        var worth = Worth(unit);
        var lengths = new byte[reader.ReadInt32()];
        new SymbolReader(reader, 1).Read(lengths);
        var table = new WeightTable(classes, unit, lengths);
        var keys = reader.ReadBytes(lengths.Length);
        SymbolReader second = new(reader, 1),
            third = new(reader, 1),
            fourth = new(reader, 1),
            steps = new(reader, Lengths),
            places = new(reader, classes + 1, follow: true),
            values = new(reader, Lengths);
        Span<byte> twos = new byte[Block],
            threes = new byte[Block],
            fours = new byte[Block],
            stepBlock = new byte[Block],
            placeBlock = new byte[Block * classes],
            valueBlock = new byte[Block * classes];
        var key = 0u;
        for (var start = 0; start < lengths.Length; start += Block)
        {
            var rows = lengths.AsSpan(start, Math.Min(Block, lengths.Length - start));
            var total = Contexts(rows, stepBlock, placeBlock, valueBlock);
            twos.Clear();
            threes.Clear();
            fours.Clear();
            second.Read(twos[..rows.Length]);
            third.Read(threes[..rows.Length]);
            fourth.Read(fours[..rows.Length]);
            steps.Read(stepBlock[..rows.Length]);
            places.Read(placeBlock[..total]);
            values.Read(valueBlock[..total]);
            var at = 0;
            for (var row = 0; row < rows.Length; row++)
            {
                key += keys[start + row] | ((uint)twos[row] << 8) | ((uint)threes[row] << 16) | ((uint)fours[row] << 24);
                var length = rows[row] + 1;
                table.Add(key, placeBlock.Slice(at, length), valueBlock.Slice(at, length), worth.AsSpan(stepBlock[row] << 8, 1 << 8));
                at += length;
            }
        }

        return table;
    }

    /// <summary>Sets the contexts of some rows' symbols: their lengths, and for places whether one comes before in the row.</summary>
    /// <returns>How many weights the rows have.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int Contexts(ReadOnlySpan<byte> lengths, Span<byte> steps, Span<byte> places, Span<byte> values)
    {
        var total = 0;
        for (var row = 0; row < lengths.Length; row++)
        {
            var length = lengths[row] + 1;
            var context = (byte)Math.Min((int)lengths[row], Lengths - 1);
            steps[row] = context;
            places[total] = 0;
            values[total++] = context;
            for (var i = 1; i < length; i++)
            {
                places[total] = 1;
                values[total++] = context;
            }
        }

        return total;
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

    private static void Write(BinaryWriter writer, PackedRow[] rows, int classes)
    {
        byte[] lengths = [.. rows.Select(row => (byte)(row.Places.Count - 1))];
        uint[] keys = [.. rows.Select((row, i) => i == 0 ? row.Key : row.Key - rows[i - 1].Key)];
        SymbolWriter count = new(1),
            second = new(1),
            third = new(1),
            fourth = new(1),
            steps = new(Lengths),
            places = new(classes + 1, follow: true),
            values = new(Lengths);
        count.Add(new byte[lengths.Length], lengths);
        for (var start = 0; start < rows.Length; start += Block)
        {
            var end = Math.Min(start + Block, rows.Length);
            byte[] none = new byte[Block],
                stepBlock = new byte[Block],
                placeBlock = new byte[Block * classes],
                valueBlock = new byte[Block * classes];
            var total = Contexts(lengths.AsSpan(start, end - start), stepBlock, placeBlock, valueBlock);
            second.Add(none, [.. keys[start..end].Select(key => (byte)(key >> 8))]);
            third.Add(none, [.. keys[start..end].Select(key => (byte)(key >> 16))]);
            fourth.Add(none, [.. keys[start..end].Select(key => (byte)(key >> 24))]);
            steps.Add(stepBlock, [.. rows[start..end].Select(row => row.Step)]);
            places.Add(placeBlock.AsSpan(0, total), [.. rows[start..end].SelectMany(row => row.Places)]);
            values.Add(valueBlock.AsSpan(0, total), [.. rows[start..end].SelectMany(row => row.Values).Select(value => (byte)value)]);
        }

        writer.Write(classes);
        writer.Write(Unit(rows));
        writer.Write(rows.Length);
        count.Save(writer);
        writer.Write([.. keys.Select(key => (byte)key)]);
        second.Save(writer);
        third.Save(writer);
        fourth.Save(writer);
        steps.Save(writer);
        places.Save(writer);
        values.Save(writer);
    }

    private static float Unit(PackedRow[] rows) =>
        rows.Select(row => row.Values.Max(value => Math.Abs((int)value)) * Steps[row.Step]).Append(1e-6f).Max() / short.MaxValue;

    private static PackedRow Pack(uint key, float[] weights, int classes)
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

        return new PackedRow(key, step, kept, values);
    }

    /// <param name="Places">The classes whose weights are not 0, in order.</param>
    /// <param name="Values">A weight for each, in steps.</param>
    private readonly record struct PackedRow(uint Key, byte Step, List<byte> Places, List<sbyte> Values);
}
