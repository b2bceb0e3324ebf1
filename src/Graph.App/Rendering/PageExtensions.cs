namespace Graph.App.Rendering;

internal static class PageExtensions
{
    public static void Line(this IPage page) => page.Line(0);

    public static void Line(this IPage page, params ReadOnlySpan<Piece> pieces) => page.Line(0, pieces);
}
