using Graph.Query.Cypher.Syntax;

namespace Graph.Query.Cypher.Execution;

/// <summary>Nodes by a part of one of their texts, found by looking at all.</summary>
internal static class TextScan
{
    /// <param name="among">The nodes to look at; <c>null</c> for all.</param>
    public static List<int> Find(string?[] texts, IReadOnlyList<int>? among, string part, BinaryOperator test, Frame frame)
    {
        var found = new List<int>();
        var count = among?.Count ?? texts.Length;
        for (var i = 0; i < count; i++)
        {
            var node = among is null ? i : among[i];
            if (texts[node] is { } text && Holds(text, part, test))
            {
                found.Add(node);
            }

            frame.Step();
        }

        return found;
    }

    private static bool Holds(string text, string part, BinaryOperator test) =>
        test switch
        {
            BinaryOperator.Contains => text.Contains(part, StringComparison.Ordinal),
            BinaryOperator.StartsWith => text.StartsWith(part, StringComparison.Ordinal),
            _ => text.EndsWith(part, StringComparison.Ordinal),
        };
}
