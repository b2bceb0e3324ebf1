using System.Runtime.CompilerServices;

namespace Graph.Text.Models;

/// <summary>Mixes what a feature is made of into one 32-bit key. Part of the model files' format: a change here needs every model trained anew.</summary>
internal static class Hash
{
    private const ulong Golden = 0x9E3779B97F4A7C15UL;
    private const ulong First = 0xBF58476D1CE4E5B9UL;
    private const ulong Second = 0xD6E8FEB86659FD93UL;

    /// <summary>The first state of a hash over characters; see <see cref="Add"/>.</summary>
    public const uint Seed = 2166136261;

    /// <summary>Adds one character (Fowler, Noll, Vo).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Add(uint state, uint character) => (state ^ character) * 16777619;

    /// <summary>Ends a hash over characters.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Finish(uint state) => state ^ (state >> 15);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Mix(uint template, uint a)
    {
        var h = (a ^ ((ulong)template << 32)) * Golden;
        h ^= h >> 29;
        h *= First;
        return (uint)(h >> 32);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Mix(uint template, uint a, uint b)
    {
        var h = (a | ((ulong)b << 32)) + (template * Second);
        h ^= h >> 32;
        h *= Golden;
        h ^= h >> 29;
        return (uint)h;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Mix(uint template, uint a, uint b, uint c) => Mix(template, a, Mix(template + 1000, b, c));
}
