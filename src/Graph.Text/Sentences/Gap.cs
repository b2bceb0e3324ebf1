namespace Graph.Text.Sentences;

/// <summary>What stands between two tokens.</summary>
internal enum Gap
{
    /// <summary>Nothing at all.</summary>
    None,

    /// <summary>White space on one line.</summary>
    Space,

    /// <summary>One line end.</summary>
    Line,

    /// <summary>An empty line, or a character that says "new paragraph".</summary>
    Paragraph,
}
