using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Graph.Text.Models;

/// <summary>Vector code over rows of weights: the widest registers that the machine has, plain code where it has none.</summary>
internal static class Rows
{
    /// <summary>Adds whole rows of weights to the sums, a column of vectors at a time, so that the sums stay in registers.</summary>
    /// <param name="words">The first word of all rows; two weights a word.</param>
    /// <param name="starts">The words at which the rows to add start.</param>
    /// <param name="sums">As long as a row, a multiple of 16.</param>
    public static void Add(ref uint words, ReadOnlySpan<int> starts, Span<int> sums)
    {
        ref var weight = ref Unsafe.As<uint, short>(ref words);
        ref var sum = ref MemoryMarshal.GetReference(sums);
        for (nuint i = 0; i < (nuint)sums.Length; i += 16)
        {
            if (Vector512.IsHardwareAccelerated)
            {
                var total = Vector512.LoadUnsafe(ref sum, i);
                foreach (var start in starts)
                {
                    total += Vector512.WidenLower(Vector256.LoadUnsafe(ref weight, (nuint)(2 * start) + i).ToVector512Unsafe());
                }

                total.StoreUnsafe(ref sum, i);
            }
            else if (Vector256.IsHardwareAccelerated)
            {
                var lower = Vector256.LoadUnsafe(ref sum, i);
                var upper = Vector256.LoadUnsafe(ref sum, i + 8);
                foreach (var start in starts)
                {
                    lower += Vector256.WidenLower(Vector128.LoadUnsafe(ref weight, (nuint)(2 * start) + i).ToVector256Unsafe());
                    upper += Vector256.WidenLower(Vector128.LoadUnsafe(ref weight, (nuint)(2 * start) + i + 8).ToVector256Unsafe());
                }

                lower.StoreUnsafe(ref sum, i);
                upper.StoreUnsafe(ref sum, i + 8);
            }
            else if (Vector128.IsHardwareAccelerated)
            {
                Narrow(ref weight, starts, ref sum, i);
                Narrow(ref weight, starts, ref sum, i + 8);
            }
            else
            {
                foreach (var start in starts)
                {
                    for (nuint k = 0; k < 16; k++)
                    {
                        Unsafe.Add(ref sum, i + k) += Unsafe.Add(ref weight, (nuint)(2 * start) + i + k);
                    }
                }
            }
        }
    }

    /// <summary>Sets sums to those of three others, all as long, a multiple of 16.</summary>
    public static void Sum(ReadOnlySpan<int> a, ReadOnlySpan<int> b, ReadOnlySpan<int> c, Span<int> sums)
    {
        var first = MemoryMarshal.Cast<int, Vector128<int>>(a);
        var second = MemoryMarshal.Cast<int, Vector128<int>>(b)[..first.Length];
        var third = MemoryMarshal.Cast<int, Vector128<int>>(c)[..first.Length];
        var all = MemoryMarshal.Cast<int, Vector128<int>>(sums)[..first.Length];
        for (var i = 0; i < first.Length; i++)
        {
            all[i] = first[i] + second[i] + third[i];
        }
    }

    private static void Narrow(ref short weight, ReadOnlySpan<int> starts, ref int sum, nuint i)
    {
        var lower = Vector128.LoadUnsafe(ref sum, i);
        var upper = Vector128.LoadUnsafe(ref sum, i + 4);
        foreach (var start in starts)
        {
            var (low, high) = Vector128.Widen(Vector128.LoadUnsafe(ref weight, (nuint)(2 * start) + i));
            lower += low;
            upper += high;
        }

        lower.StoreUnsafe(ref sum, i);
        upper.StoreUnsafe(ref sum, i + 4);
    }
}
