using Graph.Text.Models;

namespace Graph.Text.Parsing;

/// <summary>A half-built tree: a stack of words that wait for a head or children, and the first word not yet read.</summary>
/// <remarks>The root is an extra word after the last one, as arc-hybrid parsing has it. Reused from sentence to sentence; not for two threads.</remarks>
internal sealed class ParseState
{
    private short[] stack = new short[64];
    private ParseNode[] nodes = new ParseNode[65];
    private int depth;

    /// <summary>How many words the sentence has; also the number of the root.</summary>
    public int Length { get; private set; }

    /// <summary>The first word not yet read; <see cref="Length"/> when all are.</summary>
    public int Next { get; private set; }

    /// <summary>How many words wait.</summary>
    public int Depth => depth;

    /// <summary>The sum of the logarithms of the probabilities of the steps so far.</summary>
    public float Score { get; set; }

    /// <summary>Mixes all arcs into one number, in whatever order they were made: two states of a sentence with the same arcs and the same next word are the same.</summary>
    public uint Arcs { get; private set; }

    public bool Done => depth == 0 && Next == Length;

    public ReadOnlySpan<ParseNode> Nodes => nodes.AsSpan(0, Length + 1);

    public bool CanShift => Next < Length;

    public bool CanLeft => depth > 0 && (Next < Length || depth == 1);

    public bool CanRight => depth > 1;

    /// <summary>Mixes what the features are made of into one number: states in which it is the same are scored alike.</summary>
    public ulong View
    {
        get
        {
            int s0 = Stack(0),
                s1 = Stack(1);
            var top = Hash.Mix((uint)Math.Min(depth, 4), (uint)((Next << 16) | (s0 & 0xffff)), (uint)((s1 << 16) | (Stack(2) & 0xffff)));
            var children = Hash.Mix(s0 < 0 ? 0 : nodes[s0].Children, s1 < 0 ? 0 : nodes[s1].Children, nodes[Next].Children);
            return ((ulong)top << 32) | children;
        }
    }

    /// <summary>The word <paramref name="down"/> places below the top; -1 when there is none.</summary>
    public int Stack(int down) => down < depth ? stack[depth - 1 - down] : -1;

    public void Start(int length)
    {
        if (nodes.Length < length + 1)
        {
            nodes = new ParseNode[length * 2];
            stack = new short[length * 2];
        }

        (Length, Next, depth, Score, Arcs) = (length, 0, 0, 0, 0);
        nodes.AsSpan(0, length + 1).Fill(ParseNode.Fresh);
    }

    public void CopyFrom(ParseState other)
    {
        if (nodes.Length < other.Length + 1)
        {
            nodes = new ParseNode[other.nodes.Length];
            stack = new short[other.stack.Length];
        }

        (Length, Next, depth, Score, Arcs) = (other.Length, other.Next, other.depth, other.Score, other.Arcs);
        other.Nodes.CopyTo(nodes);
        other.stack.AsSpan(0, depth).CopyTo(stack);
    }

    public void Shift() => stack[depth++] = (short)Next++;

    /// <summary>The top word becomes a child of the next word.</summary>
    public void Left(int label)
    {
        var child = stack[--depth];
        ref var head = ref nodes[Next];
        Attach(child, Next, label);
        head.Left2 = head.Left;
        head.Left = child;
        head.LeftCount++;
        head.LeftLabels |= 1u << (label & 31);
    }

    /// <summary>The top word becomes a child of the one below it.</summary>
    public void Right(int label)
    {
        var child = stack[--depth];
        ref var head = ref nodes[stack[depth - 1]];
        Attach(child, stack[depth - 1], label);
        head.Right2 = head.Right;
        head.Right = child;
        head.RightCount++;
        head.RightLabels |= 1u << (label & 31);
    }

    /// <summary>What <see cref="Arcs"/> would be with one arc more.</summary>
    public uint ArcsWith(int child, int head, int label) => Arcs + Arc(child, head, label);

    private static uint Arc(int child, int head, int label) => Hash.Mix((uint)label, (uint)child, (uint)head);

    private void Attach(int child, int head, int label)
    {
        nodes[child].Head = (short)head;
        nodes[child].Label = (short)label;
        nodes[head].Children = (nodes[head].Children * 31) + Arc(child, head, label);
        Arcs = ArcsWith(child, head, label);
    }
}
