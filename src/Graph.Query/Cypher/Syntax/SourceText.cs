namespace Graph.Query.Cypher.Syntax;

/// <summary>Places in a query's text, for messages.</summary>
internal static class SourceText
{
    public static (int Line, int Column, string Underlined) Locate(string query, TextSpan span)
    {
        var start = Math.Clamp(span.Start, 0, query.Length);
        var lineStart = start == 0 ? 0 : query.LastIndexOf('\n', start - 1) + 1;
        var lineEnd = query.IndexOf('\n', start);
        lineEnd = lineEnd < 0 ? query.Length : lineEnd;
        var line = 1 + query.AsSpan(0, lineStart).Count('\n');
        var width = Math.Clamp(span.End - start, 1, Math.Max(1, lineEnd - start));
        // Tabs stay tabs, so that the mark stands under what it marks.
        var blank = string.Concat(query[lineStart..start].Select(c => c == '\t' ? '\t' : ' '));
        return (line, start - lineStart + 1, $"{query[lineStart..lineEnd].TrimEnd('\r')}\n{blank}{new string('^', width)}");
    }
}
