using System.Runtime.CompilerServices;
using Graph.Text.Models;

namespace Graph.Text.Words;

/// <summary>What the models know of a word from its letters alone: hashes of the word, of its beginnings and endings, of its shape.</summary>
internal struct WordKeys
{
    /// <summary>The word in its own case (with digits: as <see cref="Lower"/>).</summary>
    public uint Exact;

    /// <summary>The word in small plain letters, digits as 0.</summary>
    public uint Lower;

    public uint Prefix1;
    public uint Prefix2;
    public uint Prefix3;
    public uint Suffix1;
    public uint Suffix2;
    public uint Suffix3;
    public uint Suffix4;
    public uint Suffix5;

    /// <summary>The pattern of capitals, small letters, digits and marks at both ends of the word.</summary>
    public uint Shape;

    /// <summary>The pattern without repetitions: "Xx" for "Peace".</summary>
    public uint ShortShape;

    public WordTraits Traits;

    /// <summary>What the lexicon knows of the word.</summary>
    public WordEntry Entry;

    private const int Longest = 64;

    /// <summary>The keys of a word as it stands in a text, invisible characters included. <see cref="Entry"/> stays empty.</summary>
    public static void Read(ReadOnlySpan<char> word, out WordKeys keys)
    {
        keys = default;
        Span<char> small = stackalloc char[Longest];
        uint exact = Hash.Seed,
            lower = Hash.Seed,
            shape = 17,
            shortShape = 17;
        var length = 0;
        var last = '\0';
        var traits = WordTraits.None;
        var numeric = true;
        var end = Math.Min(word.Length, Longest);
        for (var i = 0; i < end; i++)
        {
            var c = Letters.Plain(word[i]);
            var l = Letters.Fold(word[i]);
            if (c == '\0')
            {
                continue;
            }

            exact = Hash.Add(exact, c);
            char kind;
            if (char.IsLetter(l))
            {
                var upper = c != l;
                kind = upper ? 'X' : 'x';
                traits |= upper ? WordTraits.Upper : WordTraits.Lower;
                traits |= upper && length == 0 ? WordTraits.Capitalised : WordTraits.None;
                numeric = false;
            }
            else if (char.IsDigit(c))
            {
                kind = 'd';
                l = '0';
                traits |= WordTraits.Digit;
            }
            else
            {
                kind = c;
                traits |= c switch
                {
                    '-' => WordTraits.Hyphen,
                    '.' => WordTraits.Dot,
                    '\'' => WordTraits.Apostrophe,
                    _ => WordTraits.None,
                };
                numeric &= c is ',' or '.';
            }

            small[length++] = l;
            lower = Hash.Add(lower, l);
            shape = i < 6 || i >= end - 2 ? (shape * 31) + kind : shape;
            shortShape = kind != last ? (shortShape * 31) + kind : shortShape;
            last = kind;
        }

        traits |= length > 1 ? WordTraits.Long : WordTraits.None;
        traits |= numeric && traits.HasFlag(WordTraits.Digit) ? WordTraits.Numeric : WordTraits.None;
        keys.Exact = Hash.Finish(traits.HasFlag(WordTraits.Digit) ? lower : exact);
        keys.Lower = Hash.Finish(lower);
        keys.Shape = shape;
        keys.ShortShape = shortShape;
        keys.Traits = traits;
        Ends(small[..length], ref keys);
    }

    /// <summary><see cref="Lower"/> alone.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static uint LowerOf(ReadOnlySpan<char> word)
    {
        var lower = Hash.Seed;
        foreach (var c in word[..Math.Min(word.Length, Longest)])
        {
            var l = Letters.Fold(c);
            if (l != '\0')
            {
                lower = Hash.Add(lower, char.IsDigit(l) ? '0' : l);
            }
        }

        return Hash.Finish(lower);
    }

    private static void Ends(ReadOnlySpan<char> small, ref WordKeys keys)
    {
        keys.Prefix1 = At(7, small, 0);
        keys.Prefix2 = At(keys.Prefix1, small, 1);
        keys.Prefix3 = At(keys.Prefix2, small, 2);
        keys.Suffix1 = At(11, small, small.Length - 1);
        keys.Suffix2 = At(keys.Suffix1, small, small.Length - 2);
        keys.Suffix3 = At(keys.Suffix2, small, small.Length - 3);
        keys.Suffix4 = At(keys.Suffix3, small, small.Length - 4);
        keys.Suffix5 = At(keys.Suffix4, small, small.Length - 5);
    }

    private static uint At(uint state, ReadOnlySpan<char> small, int index) =>
        (uint)index < (uint)small.Length ? Hash.Add(state, small[index]) : (state * 31) + 1;
}
