using Graph.Query.Cypher.Values;

namespace Graph.Query.Cypher.Execution.Operators;

/// <summary>Relationship uniqueness: whether a relationship stands in one of the slots that a MATCH has filled before.</summary>
internal static class Used
{
    public static bool Contains(Frame frame, int[] slots, int relationship)
    {
        foreach (var slot in slots)
        {
            ref readonly var value = ref frame.Slots[slot];
            if (value.Kind == CypherKind.Relationship)
            {
                if (value.Index == relationship)
                {
                    return true;
                }
            }
            else if (value.Kind == CypherKind.List)
            {
                foreach (var item in value.Items)
                {
                    if (item.Kind == CypherKind.Relationship && item.Index == relationship)
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }
}
