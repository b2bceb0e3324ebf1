namespace Graph.Query.Cypher.Graphs;

/// <summary>The relationships of every node in one direction, in compressed form: those of node n lie from <c>Offsets[n]</c> up to <c>Offsets[n + 1]</c>,
/// in order of their numbers.</summary>
internal sealed class Adjacency
{
    private Adjacency(int[] offsets, int[] relationships, int[] others)
    {
        Offsets = offsets;
        Relationships = relationships;
        Others = others;
    }

    public int[] Offsets { get; }

    public int[] Relationships { get; }

    /// <summary>The node at the far end of each.</summary>
    public int[] Others { get; }

    public int Degree(int node) => Offsets[node + 1] - Offsets[node];

    /// <param name="from">The node that each relationship is listed under.</param>
    /// <param name="to">Its other node.</param>
    /// <param name="type">Only relationships of this type; -1 for all.</param>
    public static Adjacency Of(int nodeCount, int[] from, int[] to, int[] types, int type)
    {
        var offsets = new int[nodeCount + 1];
        for (var i = 0; i < from.Length; i++)
        {
            if (type < 0 || types[i] == type)
            {
                offsets[from[i] + 1]++;
            }
        }

        for (var i = 0; i < nodeCount; i++)
        {
            offsets[i + 1] += offsets[i];
        }

        var next = offsets.AsSpan(0, nodeCount).ToArray();
        var relationships = new int[offsets[nodeCount]];
        var others = new int[offsets[nodeCount]];
        for (var i = 0; i < from.Length; i++)
        {
            if (type < 0 || types[i] == type)
            {
                var place = next[from[i]]++;
                relationships[place] = i;
                others[place] = to[i];
            }
        }

        return new Adjacency(offsets, relationships, others);
    }
}
