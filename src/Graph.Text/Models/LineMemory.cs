using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Graph.Text.Models;

/// <summary>Words of memory that start with a line of the processor's memory and stay where they are.</summary>
internal readonly struct LineMemory
{
    /// <summary>How many words a line holds.</summary>
    public const int LineWords = 16;

    private const int LineBytes = LineWords * sizeof(uint);

    private readonly uint[] words;
    private readonly int origin;

    /// <param name="length">How many words; what they hold is undefined.</param>
    public LineMemory(int length)
    {
        words = GC.AllocateUninitializedArray<uint>(length + LineWords, pinned: true);
        origin = Offset(words);
    }

    /// <summary>The first word.</summary>
    public ref uint First
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(words), origin);
    }

    /// <summary>Some words, bounds checked.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Span<uint> Slice(int start, int length) => words.AsSpan(origin + start, length);

    private static unsafe int Offset(uint[] pinned)
    {
        var address = (nuint)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(pinned));
        return (int)((LineBytes - (address % LineBytes)) % LineBytes / sizeof(uint));
    }
}
