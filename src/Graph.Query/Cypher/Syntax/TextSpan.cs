namespace Graph.Query.Cypher.Syntax;

/// <summary>A stretch of a query's text, from <c>Start</c> up to but not including <c>End</c>, in UTF-16 code units.</summary>
internal readonly record struct TextSpan(int Start, int End)
{
    public TextSpan To(TextSpan last) => new(Start, Math.Max(End, last.End));
}
