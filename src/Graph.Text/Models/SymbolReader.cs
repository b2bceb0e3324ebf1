using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Graph.Text.Models;

/// <summary>Reads what a <see cref="SymbolWriter"/> packed. Trusts its bytes: they are part of this assembly, or were written just before.</summary>
internal sealed class SymbolReader
{
    // By context and part of the whole: the symbol whose share it is.
    private readonly byte[] symbols;

    // By context and symbol: its share, and below it where the share starts.
    private readonly uint[] shares;
    private readonly uint follow;

    // Of all lanes, one behind the other; then each lane's state, and where in the words it is.
    private readonly ReadOnlyMemory<byte> words;
    private readonly uint[] states = new uint[SymbolCode.Lanes];
    private readonly nint[] places = new nint[SymbolCode.Lanes];

    /// <param name="contexts">As many as were written.</param>
    /// <param name="follow">As it was written.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public SymbolReader(ModelReader reader, int contexts, bool follow = false)
    {
        symbols = new byte[contexts << SymbolCode.ShareBits];
        shares = new uint[contexts * SymbolCode.Symbols];
        this.follow = follow ? byte.MaxValue : 0u;
        for (var context = 0; context < contexts; context++)
        {
            var start = 0;
            for (var symbol = 0; symbol < SymbolCode.Symbols; symbol++)
            {
                var share = reader.ReadNumber();
                symbols.AsSpan((context << SymbolCode.ShareBits) + start, share).Fill((byte)symbol);
                shares[(context * SymbolCode.Symbols) + symbol] = ((uint)share << SymbolCode.WordBits) | (uint)start;
                start += share;
            }
        }

        var end = 0;
        for (var lane = 0; lane < SymbolCode.Lanes; lane++)
        {
            states[lane] = (uint)reader.ReadInt32();
            places[lane] = end;
            end += reader.ReadInt32();
        }

        words = reader.ReadMemory(end);
    }

    /// <summary>Reads a block.</summary>
    /// <param name="block">As long as it was written; holds the context of each symbol, then the symbol.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Read(Span<byte> block)
    {
        nint length = SymbolCode.LaneLength(block.Length),
            shortest = Math.Max(0, block.Length - (length * (SymbolCode.Lanes - 1)));
        ref var cells = ref MemoryMarshal.GetReference(block);
        ref var word = ref MemoryMarshal.GetReference(words.Span);
        ref var bySlot = ref MemoryMarshal.GetArrayDataReference(symbols);
        ref var byPlace = ref MemoryMarshal.GetArrayDataReference(shares);
        var mask = follow;
        uint state0 = states[0],
            state1 = states[1],
            state2 = states[2],
            state3 = states[3],
            last0 = 0,
            last1 = 0,
            last2 = 0,
            last3 = 0;
        nint place0 = places[0],
            place1 = places[1],
            place2 = places[2],
            place3 = places[3];
        for (nint i = 0; i < shortest; i++)
        {
            Next(ref Unsafe.Add(ref cells, i), ref last0, mask, ref bySlot, ref byPlace, ref state0, ref word, ref place0);
            Next(ref Unsafe.Add(ref cells, i + length), ref last1, mask, ref bySlot, ref byPlace, ref state1, ref word, ref place1);
            Next(ref Unsafe.Add(ref cells, i + (2 * length)), ref last2, mask, ref bySlot, ref byPlace, ref state2, ref word, ref place2);
            Next(ref Unsafe.Add(ref cells, i + (3 * length)), ref last3, mask, ref bySlot, ref byPlace, ref state3, ref word, ref place3);
        }

        (states[0], states[1], states[2], states[3]) = (state0, state1, state2, state3);
        (places[0], places[1], places[2], places[3]) = (place0, place1, place2, place3);
        ReadOn(block, (int)length, (int)shortest, [last0, last1, last2]);
    }

    /// <summary>Reads what the lanes before the last one have more than it.</summary>
    private void ReadOn(Span<byte> block, int length, int shortest, Span<uint> last)
    {
        ref var word = ref MemoryMarshal.GetReference(words.Span);
        ref var bySlot = ref MemoryMarshal.GetArrayDataReference(symbols);
        ref var byPlace = ref MemoryMarshal.GetArrayDataReference(shares);
        for (var lane = 0; lane < last.Length; lane++)
        {
            for (var i = (lane * length) + shortest; i < Math.Min((lane + 1) * length, block.Length); i++)
            {
                Next(ref block[i], ref last[lane], follow, ref bySlot, ref byPlace, ref states[lane], ref word, ref places[lane]);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Next(ref byte cell, ref uint last, uint follow, ref byte bySlot, ref uint byPlace, ref uint state, ref byte word, ref nint place)
    {
        var context = SymbolCode.Context(cell, last & follow);
        var slot = state & ((1 << SymbolCode.ShareBits) - 1);
        last = Unsafe.Add(ref bySlot, (nint)((context << SymbolCode.ShareBits) | slot));
        var share = Unsafe.Add(ref byPlace, (nint)((context * SymbolCode.Symbols) + last));
        var next = ((share >> SymbolCode.WordBits) * (state >> SymbolCode.ShareBits)) + slot - (ushort)share;

        // All bits are set when a word is needed: a branch could not be foreseen.
        var more = (int)((next >> SymbolCode.WordBits) - 1) >> 31;
        state = (next << (more & SymbolCode.WordBits)) | (Unsafe.ReadUnaligned<ushort>(ref Unsafe.Add(ref word, place)) & (uint)more);
        place -= more * sizeof(ushort);
        cell = (byte)last;
    }
}
