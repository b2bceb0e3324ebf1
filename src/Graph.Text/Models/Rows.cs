using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Graph.Text.Models;

/// <summary>Vector code over rows of weights: the widest registers that the machine has, plain code where it has none.</summary>
internal static class Rows
{
    /// <summary>Adds each weight to the sum at its place. Both have the same length, a multiple of 16.</summary>
    public static void Add(ReadOnlySpan<short> weights, Span<int> sums)
    {
        ref var weight = ref MemoryMarshal.GetReference(weights);
        ref var sum = ref MemoryMarshal.GetReference(sums);
        var length = (nuint)sums.Length;
        nuint i = 0;
        if (Vector512.IsHardwareAccelerated)
        {
            for (; i + 16 <= length; i += 16)
            {
                (Vector512.LoadUnsafe(ref sum, i) + Vector512.WidenLower(Vector256.LoadUnsafe(ref weight, i).ToVector512())).StoreUnsafe(ref sum, i);
            }
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            for (; i + 8 <= length; i += 8)
            {
                (Vector256.LoadUnsafe(ref sum, i) + Vector256.WidenLower(Vector128.LoadUnsafe(ref weight, i).ToVector256())).StoreUnsafe(ref sum, i);
            }
        }
        else if (Vector128.IsHardwareAccelerated)
        {
            for (; i + 8 <= length; i += 8)
            {
                var (lower, upper) = Vector128.Widen(Vector128.LoadUnsafe(ref weight, i));
                (Vector128.LoadUnsafe(ref sum, i) + lower).StoreUnsafe(ref sum, i);
                (Vector128.LoadUnsafe(ref sum, i + 4) + upper).StoreUnsafe(ref sum, i + 4);
            }
        }

        for (; i < length; i++)
        {
            Unsafe.Add(ref sum, i) += Unsafe.Add(ref weight, i);
        }
    }
}
