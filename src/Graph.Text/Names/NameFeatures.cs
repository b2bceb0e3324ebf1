using Graph.Text.Models;
using Graph.Text.Words;

namespace Graph.Text.Names;

/// <summary>What the name finder looks at: the word, its neighbours, their tags, the lists in which they stand, and the document around.</summary>
internal readonly ref struct NameFeatures
{
    /// <summary>How many features a word has at most.</summary>
    public const int Most = 96;

    private const uint Edge = 1;
    private const uint FirstTag = 5;
    private const uint PersonBits = (uint)(ListedAs.Forename | ListedAs.Surname);

    private static readonly WordKeys Nothing = new()
    {
        Exact = 1,
        Lower = 1,
        Suffix3 = 1,
        Shape = 1,
        ShortShape = 1,
        Entry = new WordEntry(1, 1, 1),
    };

    private readonly ReadOnlySpan<WordKeys> words;
    private readonly ReadOnlySpan<byte> tags;
    private readonly ReadOnlySpan<uint> listed;
    private readonly ReadOnlySpan<byte> around;

    /// <param name="tags">The number of each word's tag.</param>
    /// <param name="listed">From <see cref="NameLists.Find"/>.</param>
    /// <param name="around">From <see cref="DocumentCase"/>.</param>
    public NameFeatures(ReadOnlySpan<WordKeys> words, ReadOnlySpan<byte> tags, ReadOnlySpan<uint> listed, ReadOnlySpan<byte> around)
    {
        this.words = words;
        this.tags = tags;
        this.listed = listed;
        this.around = around;
    }

    /// <summary>Writes the features of word <paramref name="i"/> and says how many there are.</summary>
    public int Extract(int i, Span<uint> f)
    {
        ref readonly var x = ref words[i];
        ref readonly var a = ref At(i - 1);
        ref readonly var aa = ref At(i - 2);
        ref readonly var b = ref At(i + 1);
        ref readonly var bb = ref At(i + 2);
        uint t = Tag(i),
            ta = Tag(i - 1),
            taa = Tag(i - 2),
            tb = Tag(i + 1),
            tbb = Tag(i + 2);
        uint g = Listed(i),
            ga = Listed(i - 1),
            gb = Listed(i + 1);
        uint start = i == 0 ? 1u : 0u,
            traits = (uint)x.Traits,
            doc = around[i];
        var n = 0;

        // The word itself.
        f[n++] = Hash.Mix(1, x.Exact);
        f[n++] = Hash.Mix(2, x.Lower);
        f[n++] = Hash.Mix(7, x.Shape, start);
        f[n++] = Hash.Mix(8, x.ShortShape);
        f[n++] = Hash.Mix(10, x.Prefix2);
        f[n++] = Hash.Mix(11, x.Prefix3);
        f[n++] = Hash.Mix(12, x.Suffix2);
        f[n++] = Hash.Mix(13, x.Suffix3);
        f[n++] = Hash.Mix(14, x.Suffix4);
        f[n++] = Hash.Mix(15, x.Suffix5);
        f[n++] = Hash.Mix(16, traits, start);
        f[n++] = Hash.Mix(36, 0);

        // Its neighbours.
        f[n++] = Hash.Mix(3, a.Lower);
        f[n++] = Hash.Mix(4, b.Lower);
        f[n++] = Hash.Mix(5, aa.Lower);
        f[n++] = Hash.Mix(6, bb.Lower);
        f[n++] = Hash.Mix(9, a.ShortShape, x.ShortShape, b.ShortShape);
        f[n++] = Hash.Mix(21, a.Lower, x.Lower);
        f[n++] = Hash.Mix(22, x.Lower, b.Lower);
        f[n++] = Hash.Mix(23, a.Lower, x.ShortShape);
        f[n++] = Hash.Mix(24, b.Lower, x.ShortShape);
        f[n++] = Hash.Mix(25, a.ShortShape);
        f[n++] = Hash.Mix(26, b.ShortShape);
        f[n++] = Hash.Mix(27, aa.Lower, a.Lower);
        f[n++] = Hash.Mix(28, b.Lower, bb.Lower);
        f[n++] = Hash.Mix(29, a.Suffix3, x.ShortShape);
        f[n++] = Hash.Mix(30, b.Suffix3, x.ShortShape);
        f[n++] = Hash.Mix(34, aa.Lower, x.ShortShape);
        f[n++] = Hash.Mix(35, bb.Lower, x.ShortShape);

        // Tags.
        f[n++] = Hash.Mix(17, t);
        f[n++] = Hash.Mix(18, ta, t);
        f[n++] = Hash.Mix(19, t, tb);
        f[n++] = Hash.Mix(20, ta, t, tb);
        f[n++] = Hash.Mix(31, taa, ta, t);
        f[n++] = Hash.Mix(32, t, tb, tbb);
        f[n++] = Hash.Mix(33, x.Lower, t);

        // The document around.
        f[n++] = Hash.Mix(40, doc, x.ShortShape);
        f[n++] = Hash.Mix(41, doc, t);

        // Lists of names.
        f[n++] = Hash.Mix(50, g, traits & 70);
        f[n++] = Hash.Mix(51, ga, g);
        f[n++] = Hash.Mix(52, g, gb);
        f[n++] = Hash.Mix(53, g, t);
        f[n++] = Hash.Mix(54, ga, x.ShortShape);
        f[n++] = Hash.Mix(55, gb, x.ShortShape);
        f[n++] = Hash.Mix(56, g & PersonBits, x.ShortShape);
        f[n++] = Hash.Mix(57, g & ~PersonBits, x.ShortShape);
        f[n++] = Hash.Mix(58, ga & PersonBits, g & PersonBits, x.ShortShape);
        f[n++] = Hash.Mix(59, g & PersonBits, gb & PersonBits, x.ShortShape);

        // Groups of words.
        f[n++] = Hash.Mix(60, x.Entry.Cluster, x.ShortShape);
        f[n++] = Hash.Mix(61, a.Entry.Cluster, x.ShortShape);
        f[n++] = Hash.Mix(62, b.Entry.Cluster, x.ShortShape);
        f[n++] = Hash.Mix(63, x.Entry.Cluster, b.Entry.Cluster);
        f[n++] = Hash.Mix(64, a.Entry.Cluster, x.Entry.Cluster);
        f[n++] = Hash.Mix(65, x.Entry.Coarse, x.ShortShape);
        f[n++] = Hash.Mix(66, a.Entry.Coarse, x.ShortShape);
        f[n++] = Hash.Mix(67, b.Entry.Coarse, x.ShortShape);
        f[n++] = Hash.Mix(68, aa.Entry.Cluster, x.ShortShape);
        f[n++] = Hash.Mix(69, bb.Entry.Cluster, x.ShortShape);
        f[n++] = Hash.Mix(70, x.Entry.Cluster);
        f[n++] = Hash.Mix(71, x.Entry.Coarse);
        f[n++] = Hash.Mix(72, a.Entry.Cluster, g, x.ShortShape);
        f[n++] = Hash.Mix(73, b.Entry.Cluster, g, x.ShortShape);

        // A country's name between small words is the country, though it may be a surname, too.
        f[n++] = Hash.Mix(74, g & (uint)ListedAs.Country, capitals(a.Traits, b.Traits), traits & 70);
        return n;

        static uint capitals(WordTraits before, WordTraits after) =>
            (before.HasFlag(WordTraits.Capitalised) ? 1u : 0u) | (after.HasFlag(WordTraits.Capitalised) ? 2u : 0u);
    }

    private ref readonly WordKeys At(int i) => ref (uint)i < (uint)words.Length ? ref words[i] : ref Nothing;

    private uint Tag(int i) => (uint)i < (uint)tags.Length ? tags[i] + FirstTag : Edge;

    private uint Listed(int i) => (uint)i < (uint)listed.Length ? listed[i] : 0;
}
