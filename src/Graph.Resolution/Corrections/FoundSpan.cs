using Graph.Model.Documents;

namespace Graph.Resolution.Corrections;

/// <summary>Where the words of a <see cref="SpanKey"/> stand in the documents at hand.</summary>
/// <param name="Document">Index of the document.</param>
/// <param name="Sentence">Index of the sentence in it.</param>
/// <param name="Range">The words.</param>
internal readonly record struct FoundSpan(int Document, int Sentence, TextRange Range);
