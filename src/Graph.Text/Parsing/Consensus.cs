namespace Graph.Text.Parsing;

/// <summary>Chooses among finished trees the one that agrees best with all of them, each counted by its probability.</summary>
/// <remarks>The most probable tree may stand alone in a doubtful arc that many slightly less probable ones have otherwise.</remarks>
// Method: minimum Bayes risk over the beam, with the share of right arcs and labels as the gain.
internal static class Consensus
{
    /// <summary>The number of the best tree.</summary>
    /// <param name="count">How many states of the memory are finished trees.</param>
    public static int Best(ParserMemory memory, int count)
    {
        Span<float> agreement = stackalloc float[count];
        agreement.Clear();
        for (var i = 0; i < count; i++)
        {
            var probability = MathF.Exp(memory.State(i).Score - memory.State(0).Score);
            for (var k = 0; k < count; k++)
            {
                agreement[k] += probability * Shared(memory.State(i), memory.State(k));
            }
        }

        var best = 0;
        for (var k = 1; k < count; k++)
        {
            best = agreement[k] > agreement[best] ? k : best;
        }

        return best;
    }

    /// <summary>How many heads two trees share, and how many labels with them.</summary>
    private static int Shared(ParseState a, ParseState b)
    {
        ReadOnlySpan<ParseNode> left = a.Nodes,
            right = b.Nodes;
        var shared = 0;
        for (var i = 0; i < a.Length; i++)
        {
            shared +=
                left[i].Head != right[i].Head ? 0
                : left[i].Label != right[i].Label ? 1
                : 2;
        }

        return shared;
    }
}
