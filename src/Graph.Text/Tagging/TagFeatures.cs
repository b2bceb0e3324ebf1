using Graph.Text.Models;
using Graph.Text.Words;

namespace Graph.Text.Tagging;

/// <summary>What the tagger looks at: the word, two words on either side, the two tags before.</summary>
internal static class TagFeatures
{
    /// <summary>How many features a token has at most.</summary>
    public const int Most = 64;

    private static readonly WordKeys Before = new()
    {
        Exact = 1,
        Lower = 1,
        Suffix2 = 1,
        Suffix3 = 1,
        Shape = 1,
        ShortShape = 1,
        Entry = new WordEntry(1, 1, 1),
    };
    private static readonly WordKeys After = new()
    {
        Exact = 2,
        Lower = 2,
        Suffix2 = 2,
        Suffix3 = 2,
        Shape = 2,
        ShortShape = 2,
        Entry = new WordEntry(2, 2, 2),
    };

    /// <summary>Writes the features of word <paramref name="i"/> and says how many there are.</summary>
    /// <param name="tag1">The tag of the word before; -1 at the start.</param>
    /// <param name="tag2">The tag of the word before that; -2 or -1 at the start.</param>
    public static int Extract(ReadOnlySpan<WordKeys> words, int i, int tag1, int tag2, Span<uint> f)
    {
        ref readonly var x = ref words[i];
        ref readonly var a = ref i > 0 ? ref words[i - 1] : ref Before;
        ref readonly var aa = ref i > 1 ? ref words[i - 2] : ref Before;
        ref readonly var b = ref i + 1 < words.Length ? ref words[i + 1] : ref After;
        ref readonly var bb = ref i + 2 < words.Length ? ref words[i + 2] : ref After;
        uint t = (uint)tag1 + 2,
            tt = (uint)tag2 + 2,
            start = i == 0 ? 1u : 0u;
        var traits = (uint)x.Traits;
        var n = 0;

        // The word itself.
        f[n++] = Hash.Mix(1, x.Exact);
        f[n++] = Hash.Mix(2, x.Lower);
        f[n++] = Hash.Mix(3, x.Prefix1);
        f[n++] = Hash.Mix(4, x.Prefix2);
        f[n++] = Hash.Mix(5, x.Prefix3);
        f[n++] = Hash.Mix(6, x.Suffix1);
        f[n++] = Hash.Mix(7, x.Suffix2);
        f[n++] = Hash.Mix(8, x.Suffix3);
        f[n++] = Hash.Mix(9, x.Suffix4);
        f[n++] = Hash.Mix(10, x.Suffix5);
        f[n++] = Hash.Mix(11, x.Shape, start);
        f[n++] = Hash.Mix(12, traits, start);
        f[n++] = Hash.Mix(31, x.Suffix3, start, traits & 66);
        f[n++] = Hash.Mix(32, x.Entry.Tags);
        f[n++] = Hash.Mix(39, x.Entry.Cluster);
        f[n++] = Hash.Mix(46, x.Entry.Coarse);
        f[n++] = Hash.Mix(49, x.Entry.Cluster, x.Suffix3);

        // The tags before.
        f[n++] = Hash.Mix(13, t);
        f[n++] = Hash.Mix(14, t, tt);
        f[n++] = Hash.Mix(15, t, x.Lower);
        f[n++] = Hash.Mix(16, t, x.Suffix3);
        f[n++] = Hash.Mix(30, tt, t, x.Lower);
        f[n++] = Hash.Mix(43, t, x.Entry.Cluster);
        f[n++] = Hash.Mix(48, x.Entry.Coarse, t);
        f[n++] = Hash.Mix(45, t, x.Entry.Tags);
        f[n++] = Hash.Mix(23, t, b.Lower);
        f[n++] = Hash.Mix(34, t, b.Entry.Tags);
        f[n++] = Hash.Mix(37, t, x.Entry.Tags, b.Entry.Tags);

        // The words around.
        f[n++] = Hash.Mix(17, a.Lower);
        f[n++] = Hash.Mix(18, b.Lower);
        f[n++] = Hash.Mix(19, aa.Lower);
        f[n++] = Hash.Mix(20, bb.Lower);
        f[n++] = Hash.Mix(21, a.Lower, x.Lower);
        f[n++] = Hash.Mix(22, x.Lower, b.Lower);
        f[n++] = Hash.Mix(24, b.Suffix3);
        f[n++] = Hash.Mix(25, a.Suffix3);
        f[n++] = Hash.Mix(26, b.Shape);
        f[n++] = Hash.Mix(27, a.Shape, x.Shape);
        f[n++] = Hash.Mix(28, x.Suffix2, b.Suffix2);
        f[n++] = Hash.Mix(29, x.ShortShape, b.ShortShape);
        f[n++] = Hash.Mix(44, bb.Suffix3, b.Suffix3);
        f[n++] = Hash.Mix(33, b.Entry.Tags);
        f[n++] = Hash.Mix(35, x.Entry.Tags, b.Entry.Tags);
        f[n++] = Hash.Mix(36, b.Entry.Tags, bb.Entry.Tags);
        f[n++] = Hash.Mix(38, x.Lower, b.Entry.Tags);
        f[n++] = Hash.Mix(40, b.Entry.Cluster);
        f[n++] = Hash.Mix(41, a.Entry.Cluster);
        f[n++] = Hash.Mix(42, x.Entry.Cluster, b.Entry.Cluster);
        f[n++] = Hash.Mix(47, b.Entry.Coarse);
        f[n++] = Hash.Mix(50, x.Lower, b.Entry.Tags, bb.Entry.Tags);
        f[n++] = Hash.Mix(51, a.Entry.Cluster, x.Entry.Tags, b.Entry.Cluster);
        return n;
    }
}
