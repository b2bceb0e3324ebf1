using Graph.Query.Citations;

namespace Graph.App.Rendering.Views;

/// <summary>A quoted sentence and where it stands.</summary>
internal static class CitationView
{
    /// <summary>How much of a long sentence is shown, in UTF-16 code units; the quoted words are always in it, or their beginning.</summary>
    private const int MostShown = 320;

    public static void Write(IPage page, int indent, Citation citation)
    {
        page.Line(indent, $"“{Shown(citation)}”");
        page.Line(indent, Piece.Dim("— " + Source(citation)));
    }

    /// <summary>The first few, and how many more there are.</summary>
    public static void WriteFirst(IPage page, int indent, IReadOnlyList<Citation> citations, int most)
    {
        foreach (var citation in citations.Take(most))
        {
            Write(page, indent, citation);
        }

        if (citations.Count > most)
        {
            page.Line(indent, Piece.Dim(citations.Count - most == 1 ? "and one more sentence" : $"and {citations.Count - most} more sentences"));
        }
    }

    private static string Source(Citation citation)
    {
        var said = citation.AttributedTo is { } who ? $"{who}, in " : string.Empty;
        var parts = new[] { citation.Title, citation.Publisher, citation.Published }.OfType<string>().Where(part => part.Length > 0);
        var named = string.Join(", ", parts);
        var key = citation.Sentence.Value[(citation.Sentence.Value.IndexOf(':', StringComparison.Ordinal) + 1)..];
        return named.Length == 0 ? said + key : $"{said}{named} [{key}]";
    }

    private static string Shown(Citation citation)
    {
        var text = citation.Text;
        if (text.Length <= MostShown)
        {
            return text;
        }

        var start = Math.Max(0, Math.Min(citation.Start - (MostShown / 4), text.Length - MostShown));
        var end = Math.Min(text.Length, start + MostShown);
        start =
            start == 0 ? 0
            : text.IndexOf(' ', start) is var space && space >= 0 && space < citation.Start ? space + 1
            : start;
        end =
            end == text.Length ? end
            : text.LastIndexOf(' ', end - 1) is var last && last > start ? last
            : end;
        return $"{(start > 0 ? "… " : string.Empty)}{text[start..end]}{(end < text.Length ? " …" : string.Empty)}";
    }
}
