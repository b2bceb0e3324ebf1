namespace Graph.Query.Cypher.Execution.Operators;

/// <summary>An operator whose rows can be counted without being made.</summary>
internal interface ICountable
{
    /// <summary>The slots it fills.</summary>
    IReadOnlyList<int> Filled { get; }

    /// <summary>One row instead of several, with their number in the slot <paramref name="weight"/>; <c>null</c> where they must be looked at.</summary>
    Operator? Counting(int weight);
}
