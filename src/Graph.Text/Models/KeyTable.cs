using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Graph.Text.Models;

/// <summary>A fixed map from 32-bit keys to 32-bit values: one array, at most half full, searched forward from the key's place.</summary>
internal sealed class KeyTable
{
    // A slot holds the key below and the value above; 0 is an empty slot, so the value 0 cannot be stored.
    private readonly ulong[] slots;
    private readonly uint mask;

    public KeyTable(int count)
    {
        slots = new ulong[BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, count * 2))];
        mask = (uint)slots.Length - 1;
    }

    /// <summary>Adds a pair. The key must be new and the value not 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(uint key, uint value)
    {
        var i = key & mask;
        while (slots[i] != 0)
        {
            i = (i + 1) & mask;
        }

        slots[i] = key | ((ulong)value << 32);
    }

    /// <summary>Sets bits in a key's value, be the key new or not. At least one bit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Include(uint key, uint bits)
    {
        var i = key & mask;
        while (slots[i] != 0 && (uint)slots[i] != key)
        {
            i = (i + 1) & mask;
        }

        slots[i] |= key | ((ulong)bits << 32);
    }

    /// <summary>The key's value; 0 when it has none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint Find(uint key)
    {
        ref var first = ref MemoryMarshal.GetArrayDataReference(slots);
        var i = key & mask;
        while (true)
        {
            var slot = Unsafe.Add(ref first, i);
            if ((uint)slot == key || slot == 0)
            {
                return (uint)(slot >> 32);
            }

            i = (i + 1) & mask;
        }
    }
}
