using Graph.Query.Cypher.Graphs;

namespace Graph.Query.Cypher.Execution.Operators;

/// <summary>Walks over the relationships of one node.</summary>
internal struct HopCursor(Hops hops)
{
    private int node;
    private int list = hops.Lists.Length;
    private int at;
    private int end;

    public int Relationship { get; private set; }

    public int Other { get; private set; }

    public void Start(int from)
    {
        node = from;
        list = -1;
        (at, end) = (0, 0);
    }

    public bool Next(PropertyGraph graph)
    {
        while (true)
        {
            while (at < end)
            {
                var (adjacency, isIncoming) = hops.Lists[list];
                (Relationship, Other) = (adjacency.Relationships[at], adjacency.Others[at]);
                at++;
                // A loop lies in both lists of a node, but is one relationship.
                if ((hops.Types is null || hops.Types[graph.TypeNumber(Relationship)]) && !(hops.IsBoth && isIncoming && Other == node))
                {
                    return true;
                }
            }

            if (++list >= hops.Lists.Length)
            {
                list = hops.Lists.Length;
                return false;
            }

            var offsets = hops.Lists[list].Adjacency.Offsets;
            (at, end) = (offsets[node], offsets[node + 1]);
        }
    }
}
