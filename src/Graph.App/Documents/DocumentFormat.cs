namespace Graph.App.Documents;

/// <summary>How a file is read.</summary>
internal enum DocumentFormat
{
    Text,
    Markdown,
    Html,
    Json,
    JsonLines,
    Feed,
}
