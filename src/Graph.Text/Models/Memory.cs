using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace Graph.Text.Models;

/// <summary>Hints to the processor about memory.</summary>
internal static class Memory
{
    /// <summary>Has the processor fetch memory ahead of its use, where it can.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void Prefetch(ref uint place)
    {
        if (Sse.IsSupported)
        {
            Sse.Prefetch0(Unsafe.AsPointer(ref place));
        }
    }
}
