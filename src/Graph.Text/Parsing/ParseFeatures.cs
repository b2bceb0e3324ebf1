using System.Runtime.CompilerServices;
using Graph.Text.Models;

namespace Graph.Text.Parsing;

/// <summary>What the parser looks at before each step: words, tags and groups near the top of the stack (s0, s1, s2) and of the text (n0, n1, n2).</summary>
/// <remarks>In four parts, by what they depend on: three on nothing but which words stand there, so that what they add to the scores can be kept
/// for the next state with the same words; the last on the arcs made so far, too.</remarks>
// The templates follow Zhang and Nivre (2011), with word groups added.
internal readonly ref struct ParseFeatures
{
    /// <summary>How many features a state has at most.</summary>
    public const int Most = 160;

    private const uint NoLabel = 90;

    private readonly ReadOnlySpan<uint> words;
    private readonly ReadOnlySpan<uint> tags;
    private readonly ReadOnlySpan<uint> clusters;
    private readonly ReadOnlySpan<uint> coarse;
    private readonly ReadOnlySpan<ParseNode> nodes;
    private readonly ParseState state;
    private readonly int s0;
    private readonly int s1;
    private readonly int s2;
    private readonly int n0;
    private readonly uint s0w;
    private readonly uint s1w;
    private readonly uint n0w;
    private readonly uint s0p;
    private readonly uint s1p;
    private readonly uint n0p;
    private readonly uint s0wp;
    private readonly uint s1wp;
    private readonly uint n0wp;
    private readonly uint s0n0p;
    private readonly uint s1s0p;
    private readonly uint c0;
    private readonly uint c1;
    private readonly uint cn;

    public ParseFeatures(ParseState state, ParseInput input)
    {
        this.state = state;
        words = input.Words;
        tags = input.Tags;
        clusters = input.Clusters;
        coarse = input.Coarse;
        nodes = state.Nodes;
        (s0, s1, s2, n0) = (state.Stack(0), state.Stack(1), state.Stack(2), state.Next);
        (s0w, s1w, n0w) = (Word(s0), Word(s1), Word(n0));
        (s0p, s1p, n0p) = (Tag(s0), Tag(s1), Tag(n0));
        (c0, c1, cn) = (Cluster(s0), Cluster(s1), Cluster(n0));
        (s0wp, s1wp, n0wp) = (Hash.Mix(900, s0w, s0p), Hash.Mix(900, s1w, s1p), Hash.Mix(900, n0w, n0p));
        (s0n0p, s1s0p) = ((s0p << 16) | n0p, (s1p << 16) | s0p);
    }

    /// <summary>On what the features of <see cref="WriteNext"/> depend; never 0.</summary>
    public ulong NextKey => Place(n0);

    /// <summary>On what the features of <see cref="WriteStack"/> depend; never 0 while a word waits.</summary>
    public ulong StackKey => (Place(s2) << 32) | (Place(s1) << 16) | Place(s0);

    /// <summary>On what the features of <see cref="WritePairs"/> depend; never 0.</summary>
    public ulong PairsKey => (Place(s1) << 32) | (Place(s0) << 16) | Place(n0);

    /// <summary>Writes all features of a state and says how many there are.</summary>
    public static int Extract(ParseState state, ParseInput input, Span<uint> features)
    {
        var all = new ParseFeatures(state, input);
        var n = all.WriteNext(features);
        n += all.WriteStack(features[n..]);
        n += all.WritePairs(features[n..]);
        return n + all.WriteArcs(features[n..]);
    }

    /// <summary>Writes the features of the next words and says how many there are.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public int WriteNext(Span<uint> f)
    {
        var n1 = n0 + 1 <= state.Length ? n0 + 1 : -1;
        var n2 = n0 + 2 <= state.Length ? n0 + 2 : -1;
        uint n1w = Word(n1),
            n2w = Word(n2),
            n1p = Tag(n1),
            n2p = Tag(n2),
            cn1 = Cluster(n1),
            en = Coarse(n0);
        var n = 0;
        f[n++] = Hash.Mix(9, n0w);
        f[n++] = Hash.Mix(10, n0p);
        f[n++] = Hash.Mix(11, n0wp);
        f[n++] = Hash.Mix(12, n1w);
        f[n++] = Hash.Mix(13, n1p);
        f[n++] = Hash.Mix(14, n1w, n1p);
        f[n++] = Hash.Mix(15, n2p);
        f[n++] = Hash.Mix(16, n2w, n2p);
        f[n++] = Hash.Mix(35, n0p, n1p);
        f[n++] = Hash.Mix(36, n0p, n1p, n2p);
        f[n++] = Hash.Mix(103, cn);
        f[n++] = Hash.Mix(112, cn1);
        f[n++] = Hash.Mix(116, en, n0p);
        return n;
    }

    /// <summary>Writes the features of the words on top of the stack and says how many there are.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public int WriteStack(Span<uint> f)
    {
        uint s2w = Word(s2),
            s2p = Tag(s2),
            e0 = Coarse(s0),
            e1 = Coarse(s1),
            d1 = Distance(s1, s0);
        var n = 0;
        f[n++] = Hash.Mix(1, s0w);
        f[n++] = Hash.Mix(2, s0p);
        f[n++] = s0wp;
        f[n++] = Hash.Mix(4, s1w);
        f[n++] = Hash.Mix(5, s1p);
        f[n++] = Hash.Mix(6, s1wp);
        f[n++] = Hash.Mix(7, s2p);
        f[n++] = Hash.Mix(8, s2w, s2p);
        f[n++] = Hash.Mix(24, s1wp, s0wp);
        f[n++] = Hash.Mix(25, s1w, s0wp);
        f[n++] = Hash.Mix(26, s1wp, s0p);
        f[n++] = Hash.Mix(27, s1p, s0wp);
        f[n++] = Hash.Mix(28, s1w, s0w);
        f[n++] = Hash.Mix(29, s1s0p);
        f[n++] = Hash.Mix(34, s0w, s1p);
        f[n++] = Hash.Mix(39, s2p, s1s0p);
        f[n++] = Hash.Mix(59, s1s0p, d1);
        f[n++] = Hash.Mix(61, s1w, s0w, d1);
        f[n++] = Hash.Mix(101, c0);
        f[n++] = Hash.Mix(102, c1);
        f[n++] = Hash.Mix(105, c0, c1);
        f[n++] = Hash.Mix(109, c1, s0p);
        f[n++] = Hash.Mix(110, s1p, c0);
        f[n++] = Hash.Mix(114, e1, e0);
        f[n++] = Hash.Mix(115, e0, s0p);
        f[n++] = Hash.Mix(120, s1w, c0);
        f[n++] = Hash.Mix(121, c1, s0w);
        return n;
    }

    /// <summary>Writes the features of the words on top of the stack together with the next ones and says how many there are.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public int WritePairs(Span<uint> f)
    {
        var n1p = Tag(n0 + 1 <= state.Length ? n0 + 1 : -1);
        uint e0 = Coarse(s0),
            e1 = Coarse(s1),
            en = Coarse(n0),
            s1n0p = (s1p << 16) | n0p,
            d0 = Distance(s0, n0);
        var n = 0;
        f[n++] = Hash.Mix(17, s0wp, n0wp);
        f[n++] = Hash.Mix(18, s0wp, n0w);
        f[n++] = Hash.Mix(19, s0w, n0wp);
        f[n++] = Hash.Mix(20, s0wp, n0p);
        f[n++] = Hash.Mix(21, s0p, n0wp);
        f[n++] = Hash.Mix(22, s0w, n0w);
        f[n++] = Hash.Mix(23, s0n0p);
        f[n++] = Hash.Mix(30, s1w, n0w);
        f[n++] = Hash.Mix(31, s1n0p);
        f[n++] = Hash.Mix(32, s1w, n0p);
        f[n++] = Hash.Mix(33, s1p, n0w);
        f[n++] = Hash.Mix(37, s0n0p, n1p);
        f[n++] = Hash.Mix(38, s1s0p, n0p);
        f[n++] = Hash.Mix(48, s1s0p, n0p, n1p);
        f[n++] = Hash.Mix(49, s0w, n0p, n1p);
        f[n++] = Hash.Mix(50, s0p, n0w, n1p);
        f[n++] = Hash.Mix(51, s1p, s0w, n0p);
        f[n++] = Hash.Mix(52, s1s0p, n0w);
        f[n++] = Hash.Mix(53, s1w, s0p, n0p);
        f[n++] = Hash.Mix(54, s0w, d0);
        f[n++] = Hash.Mix(55, s0p, d0);
        f[n++] = Hash.Mix(56, n0w, d0);
        f[n++] = Hash.Mix(57, n0p, d0);
        f[n++] = Hash.Mix(58, s0n0p, d0);
        f[n++] = Hash.Mix(60, s0w, n0w, d0);
        f[n++] = Hash.Mix(104, c0, cn);
        f[n++] = Hash.Mix(106, c1, cn);
        f[n++] = Hash.Mix(107, c0, n0p);
        f[n++] = Hash.Mix(108, s0p, cn);
        f[n++] = Hash.Mix(111, c1, c0, cn);
        f[n++] = Hash.Mix(113, e0, en);
        f[n++] = Hash.Mix(117, e1, e0, en);
        f[n++] = Hash.Mix(118, c0, n0w);
        f[n++] = Hash.Mix(119, s0w, cn);
        return n;
    }

    /// <summary>Writes the features of the children that these words have so far and says how many there are.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public int WriteArcs(Span<uint> f)
    {
        ref readonly var top = ref s0 < 0 ? ref ParseNode.Fresh : ref nodes[s0];
        ref readonly var below = ref s1 < 0 ? ref ParseNode.Fresh : ref nodes[s1];
        ref readonly var next = ref nodes[n0];
        int s0l = top.Left,
            s0l2 = top.Left2,
            s0r = top.Right,
            s0r2 = top.Right2,
            s1l = below.Left,
            s1r = below.Right,
            s1r2 = below.Right2,
            n0l = next.Left,
            n0l2 = next.Left2;
        uint s0lp = Tag(s0l),
            s0rp = Tag(s0r),
            s1lp = Tag(s1l),
            s1rp = Tag(s1r),
            n0lp = Tag(n0l);
        uint s0ll = Label(s0l),
            s0rl = Label(s0r),
            s1ll = Label(s1l),
            s1rl = Label(s1r),
            n0ll = Label(n0l);
        uint ls0 = top.LeftLabels,
            rs0 = top.RightLabels,
            ls1 = below.LeftLabels,
            rs1 = below.RightLabels,
            lsn = next.LeftLabels;
        uint vl0 = Few(s0, top.LeftCount),
            vr0 = Few(s0, top.RightCount),
            vl1 = Few(s1, below.LeftCount),
            vr1 = Few(s1, below.RightCount),
            vn = Few(n0, next.LeftCount);
        var s1n0p = (s1p << 16) | n0p;
        var n = 0;
        f[n++] = Hash.Mix(40, s0n0p, s0lp);
        f[n++] = Hash.Mix(41, s0n0p, s0rp);
        f[n++] = Hash.Mix(42, s0n0p, n0lp);
        f[n++] = Hash.Mix(43, s1s0p, s0lp);
        f[n++] = Hash.Mix(44, s1s0p, s0rp);
        f[n++] = Hash.Mix(45, s1s0p, s1rp);
        f[n++] = Hash.Mix(46, s1s0p, s1lp);
        f[n++] = Hash.Mix(47, s1n0p, s1rp);
        f[n++] = Hash.Mix(62, s0w, vr0);
        f[n++] = Hash.Mix(63, s0p, vr0);
        f[n++] = Hash.Mix(64, s0w, vl0);
        f[n++] = Hash.Mix(65, s0p, vl0);
        f[n++] = Hash.Mix(66, n0w, vn);
        f[n++] = Hash.Mix(67, n0p, vn);
        f[n++] = Hash.Mix(68, s1p, vr1);
        f[n++] = Hash.Mix(69, s1w, vr1);
        f[n++] = Hash.Mix(70, s1p, vl1);
        f[n++] = Hash.Mix(71, Word(s0l));
        f[n++] = Hash.Mix(72, s0lp, s0ll);
        f[n++] = Hash.Mix(73, Word(s0r));
        f[n++] = Hash.Mix(74, s0rp, s0rl);
        f[n++] = Hash.Mix(75, Word(n0l));
        f[n++] = Hash.Mix(76, n0lp, n0ll);
        f[n++] = Hash.Mix(77, Word(s1r), s1rl);
        f[n++] = Hash.Mix(78, s1rp, s1rl);
        f[n++] = Hash.Mix(79, s1lp, s1ll);
        f[n++] = Hash.Mix(80, Tag(s0l2), Label(s0l2));
        f[n++] = Hash.Mix(81, Tag(s0r2), Label(s0r2));
        f[n++] = Hash.Mix(82, Tag(n0l2), Label(n0l2));
        f[n++] = Hash.Mix(83, Tag(s1r2), Label(s1r2));
        f[n++] = Hash.Mix(84, s0w, ls0);
        f[n++] = Hash.Mix(85, s0p, ls0);
        f[n++] = Hash.Mix(86, s0w, rs0);
        f[n++] = Hash.Mix(87, s0p, rs0);
        f[n++] = Hash.Mix(88, n0w, lsn);
        f[n++] = Hash.Mix(89, n0p, lsn);
        f[n++] = Hash.Mix(90, s1w, rs1);
        f[n++] = Hash.Mix(91, s1p, rs1);
        f[n++] = Hash.Mix(92, s1p, ls1);
        f[n++] = Hash.Mix(93, (s0ll << 8) | s0rl, s0wp);
        f[n++] = Hash.Mix(94, (s1ll << 8) | s1rl, s1wp);
        f[n++] = Hash.Mix(95, s0n0p, (s0ll << 16) | (s0rl << 8) | n0ll);
        f[n++] = Hash.Mix(96, s1s0p, (s1rl << 16) | (s0ll << 8) | s0rl);
        f[n++] = Hash.Mix(97, s1s0p, n0p, (uint)Math.Min(state.Depth, 4));
        f[n++] = Hash.Mix(122, s1rl, c1, c0);
        f[n++] = Hash.Mix(123, Cluster(s1r), c0, s1p);
        f[n++] = Hash.Mix(124, s1p, Cluster(s1r), cn);
        f[n++] = Hash.Mix(125, Cluster(s0r), c0, cn);
        return n;
    }

    // Sentences are short enough for sixteen bits.
    private static ulong Place(int word) => (ushort)(word + 1);

    private uint Word(int i) => i < 0 ? ParseInput.None : words[i];

    private uint Tag(int i) => i < 0 ? ParseInput.None : tags[i];

    private uint Cluster(int i) => i < 0 ? ParseInput.None : clusters[i];

    private uint Coarse(int i) => i < 0 ? ParseInput.None : coarse[i];

    private uint Label(int i) => i < 0 ? NoLabel : (uint)(nodes[i].Label + 1);

    private static uint Few(int i, int count) => i < 0 ? 9u : (uint)Math.Min(count, 4);

    private static uint Distance(int from, int to)
    {
        var distance = from < 0 ? 0 : Math.Min(to - from, 10);
        return distance switch
        {
            > 9 => 7u,
            > 5 => 6u,
            _ => (uint)distance,
        };
    }
}
