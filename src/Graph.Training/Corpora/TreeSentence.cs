namespace Graph.Training.Corpora;

/// <summary>One sentence of a treebank.</summary>
/// <param name="Document">The document it belongs to.</param>
/// <param name="StartsParagraph">Whether the treebank says that a paragraph starts here.</param>
internal sealed record TreeSentence(string Id, string Document, bool StartsParagraph, IReadOnlyList<TreeToken> Tokens);
