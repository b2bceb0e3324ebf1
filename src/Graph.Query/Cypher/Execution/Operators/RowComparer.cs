using Graph.Query.Cypher.Values;

namespace Graph.Query.Cypher.Execution.Operators;

/// <summary>Rows are equal where their values are equivalent, one by one.</summary>
internal sealed class RowComparer : IEqualityComparer<CypherValue[]>
{
    public static RowComparer Instance { get; } = new();

    public bool Equals(CypherValue[]? x, CypherValue[]? y) => x.AsSpan().SequenceEqual(y);

    public int GetHashCode(CypherValue[] obj)
    {
        var hash = 17;
        foreach (var value in obj)
        {
            hash = unchecked((hash * 31) + value.GetHashCode());
        }

        return hash;
    }
}
