namespace Graph.Text.Models;

/// <summary>Packs a column of bytes, each into as many bits as it is improbable after its context.</summary>
/// <param name="contexts">How many contexts there are.</param>
/// <param name="follow">Whether the context says 1 where a symbol depends on the one before it in the block, and 0 where it does not.</param>
internal sealed class SymbolWriter(int contexts, bool follow = false)
{
    private readonly List<(int Context, byte Symbol)>[] lanes = [.. Enumerable.Range(0, SymbolCode.Lanes).Select(_ => new List<(int, byte)>())];

    /// <summary>Adds a block; it is read in blocks of the same lengths.</summary>
    /// <param name="given">The context of each symbol.</param>
    public void Add(ReadOnlySpan<byte> given, ReadOnlySpan<byte> symbols)
    {
        var length = SymbolCode.LaneLength(symbols.Length);
        for (var i = 0; i < symbols.Length; i++)
        {
            var last = follow && i % length > 0 ? symbols[i - 1] : 0u;
            lanes[i / length].Add(((int)SymbolCode.Context(given[i], last), symbols[i]));
        }
    }

    /// <summary>Writes the shares of all symbols, then the symbols.</summary>
    public void Save(BinaryWriter writer)
    {
        var counts = new int[contexts * SymbolCode.Symbols];
        foreach (var (context, symbol) in lanes.SelectMany(lane => lane))
        {
            counts[(context * SymbolCode.Symbols) + symbol]++;
        }

        var shares = new int[counts.Length];
        for (var context = 0; context < contexts; context++)
        {
            Share(counts.AsSpan(context * SymbolCode.Symbols, SymbolCode.Symbols), shares.AsSpan(context * SymbolCode.Symbols, SymbolCode.Symbols));
        }

        Array.ForEach(shares, writer.Write7BitEncodedInt);
        var packed = new List<ushort>();
        foreach (var lane in lanes)
        {
            var words = Pack(lane, shares, out var state);
            writer.Write(state);
            writer.Write(words.Count * sizeof(ushort));
            packed.AddRange(words);
        }

        packed.ForEach(writer.Write);
    }

    /// <summary>The words in the order in which they are read. What is read first is packed last.</summary>
    private static List<ushort> Pack(List<(int Context, byte Symbol)> lane, int[] shares, out uint state)
    {
        var starts = new int[shares.Length];
        for (var i = 1; i < shares.Length; i++)
        {
            starts[i] = i % SymbolCode.Symbols == 0 ? 0 : starts[i - 1] + shares[i - 1];
        }

        var words = new List<ushort>();
        state = 1u << SymbolCode.WordBits;
        for (var i = lane.Count - 1; i >= 0; i--)
        {
            var place = (lane[i].Context * SymbolCode.Symbols) + lane[i].Symbol;
            var share = (uint)shares[place];
            if (state >= (ulong)share << ((2 * SymbolCode.WordBits) - SymbolCode.ShareBits))
            {
                words.Add((ushort)state);
                state >>= SymbolCode.WordBits;
            }

            state = (state / share << SymbolCode.ShareBits) + (state % share) + (uint)starts[place];
        }

        words.Reverse();

        // The reader looks one word ahead.
        words.Add(0);
        return words;
    }

    /// <summary>Divides the whole among the symbols by how often each occurs; every one that does gets something.</summary>
    private static void Share(ReadOnlySpan<int> counts, Span<int> shares)
    {
        long total = 0;
        foreach (var count in counts)
        {
            total += count;
        }

        if (total == 0)
        {
            return;
        }

        var left = 1 << SymbolCode.ShareBits;
        for (var symbol = 0; symbol < counts.Length; symbol++)
        {
            shares[symbol] = counts[symbol] == 0 ? 0 : Math.Max(1, (int)(((long)counts[symbol] << SymbolCode.ShareBits) / total));
            left -= shares[symbol];
        }

        // What rounding leaves or takes too much goes to or from whichever share is the largest.
        for (; left != 0; left -= Math.Sign(left))
        {
            var largest = 0;
            for (var symbol = 1; symbol < shares.Length; symbol++)
            {
                largest = shares[symbol] > shares[largest] ? symbol : largest;
            }

            shares[largest] += Math.Sign(left);
        }
    }
}
