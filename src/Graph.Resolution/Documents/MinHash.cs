using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;

namespace Graph.Resolution.Documents;

/// <summary>A sketch of a text from which one can tell how much of it stands in another: Broder's minimum hashes of runs of four words.</summary>
internal static class MinHash
{
    public const int Length = 64;

    /// <summary>Words in a run.</summary>
    private const int Run = 4;

    /// <summary>Words below which a text is too short to tell a copy from a formula.</summary>
    private const int FewestWords = 60;

    /// <returns>The sketch; empty for a text too short.</returns>
    public static ImmutableArray<uint> Of(string text)
    {
        var words = Words(text);
        if (words.Count < FewestWords)
        {
            return [];
        }

        var least = new uint[Length];
        Array.Fill(least, uint.MaxValue);
        for (var i = 0; i + Run <= words.Count; i++)
        {
            var hash = 14695981039346656037UL;
            for (var j = i; j < i + Run; j++)
            {
                hash = (hash ^ words[j]) * 1099511628211UL;
            }

            // Kirsch and Mitzenmacher (2006): two hashes give any number of them.
            hash = Mixed(hash);
            var (one, two) = ((uint)hash, (uint)(hash >> 32) | 1);
            for (var k = 0; k < Length; k++)
            {
                least[k] = Math.Min(least[k], one + ((uint)k * two));
            }
        }

        return [.. least];
    }

    /// <summary>About which share of the runs of both texts they have in common.</summary>
    public static double Likeness(ImmutableArray<uint> one, ImmutableArray<uint> other)
    {
        var mine = MemoryMarshal.Cast<uint, Vector<uint>>(one.AsSpan());
        var theirs = MemoryMarshal.Cast<uint, Vector<uint>>(other.AsSpan());
        var equal = Vector<uint>.Zero;
        for (var k = 0; k < mine.Length; k++)
        {
            // All bits are set where two are equal: minus one.
            equal -= Vector.Equals(mine[k], theirs[k]);
        }

        return Vector.Sum(equal) / (double)Length;
    }

    private static List<ulong> Words(string text)
    {
        var words = new List<ulong>();
        var hash = 0UL;
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                hash = ((hash == 0 ? 14695981039346656037UL : hash) ^ char.ToLowerInvariant(c)) * 1099511628211UL;
            }
            else if (hash != 0)
            {
                words.Add(hash);
                hash = 0;
            }
        }

        if (hash != 0)
        {
            words.Add(hash);
        }

        return words;
    }

    private static ulong Mixed(ulong hash)
    {
        hash ^= hash >> 33;
        hash *= 0xff51afd7ed558ccdUL;
        hash ^= hash >> 33;
        hash *= 0xc4ceb9fe1a85ec53UL;
        return hash ^ (hash >> 33);
    }
}
