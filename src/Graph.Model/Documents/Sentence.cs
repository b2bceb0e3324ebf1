namespace Graph.Model.Documents;

/// <summary>One sentence of a document.</summary>
/// <param name="Index">Its place in the document, from 0.</param>
/// <param name="Range">Where it stands, without the white space around it.</param>
public sealed record Sentence(int Index, TextRange Range);
