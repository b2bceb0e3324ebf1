using System.Collections.Immutable;
using Graph.Query.Cypher.Graphs;
using Graph.Query.Cypher.Values;

namespace Graph.Query.Cypher.Execution.Operators;

/// <summary>The single step of a pattern that repeats, walked from left to right or back.</summary>
/// <param name="Forward">Away from a step's left node.</param>
/// <param name="Backward">Away from its right node.</param>
/// <param name="From">The slot for a step's left node, for the conditions; -1 where none asks.</param>
/// <param name="Step">The slot for its relationship; -1 likewise.</param>
/// <param name="To">The slot for its right node; -1 likewise.</param>
/// <param name="Conditions">Must all be true of each step.</param>
/// <param name="Lists">Which of these slots are gathered into which lists.</param>
internal sealed record Steps(Hops Forward, Hops Backward, int From, int Step, int To, Evaluator[] Conditions, ImmutableArray<(int Each, int List)> Lists)
{
    public bool Allows(Frame frame, int left, int relationship, int right)
    {
        if (From >= 0 && From == To && left != right)
        {
            return false;
        }

        if (Conditions.Length == 0)
        {
            return true;
        }

        Fill(frame, left, relationship, right);
        foreach (var condition in Conditions)
        {
            if (!condition(frame).IsTrue)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Puts a step into its slots.</summary>
    public void Fill(Frame frame, int left, int relationship, int right)
    {
        if (From >= 0)
        {
            frame.Slots[From] = CypherValue.Node(frame.Graph, left);
        }

        if (Step >= 0)
        {
            frame.Slots[Step] = CypherValue.Relationship(frame.Graph, relationship);
        }

        if (To >= 0)
        {
            frame.Slots[To] = CypherValue.Node(frame.Graph, right);
        }
    }

    /// <summary>Fills the lists that a group of the pattern is known by.</summary>
    /// <param name="start">The left end of the whole.</param>
    /// <param name="relationships">From left to right.</param>
    public void Gather(Frame frame, int start, ReadOnlySpan<int> relationships)
    {
        foreach (var (each, list) in Lists)
        {
            var items = new CypherValue[relationships.Length];
            var at = start;
            for (var i = 0; i < items.Length; i++)
            {
                var next = Other(frame.Graph, relationships[i], at);
                items[i] =
                    each == Step ? CypherValue.Relationship(frame.Graph, relationships[i])
                    : each == From ? CypherValue.Node(frame.Graph, at)
                    : CypherValue.Node(frame.Graph, next);
                at = next;
            }

            frame.Slots[list] = CypherValue.List(items);
        }
    }

    public static int Other(PropertyGraph graph, int relationship, int node) =>
        graph.Start(relationship) == node ? graph.End(relationship) : graph.Start(relationship);

    public static CypherValue List(PropertyGraph graph, ReadOnlySpan<int> relationships)
    {
        var items = new CypherValue[relationships.Length];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = CypherValue.Relationship(graph, relationships[i]);
        }

        return CypherValue.List(items);
    }
}
