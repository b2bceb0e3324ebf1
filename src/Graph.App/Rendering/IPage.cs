namespace Graph.App.Rendering;

/// <summary>What views write on. The same words reach a terminal, a file and a test; only the dress differs.</summary>
internal interface IPage
{
    /// <summary>The title of what follows.</summary>
    void Heading(string text);

    /// <summary>One line, or an empty one.</summary>
    /// <param name="indent">Columns of space before it; a wrapped line keeps them.</param>
    void Line(int indent, params ReadOnlySpan<Piece> pieces);

    /// <summary>Rows under column titles. Nothing is written where there are no rows.</summary>
    void Table(IReadOnlyList<string> columns, IReadOnlyList<IReadOnlyList<Piece>> rows);
}
