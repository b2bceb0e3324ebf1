using Graph.Model.Documents;

namespace Graph.Model.Facts;

/// <summary>Where a document says something, and who says it.</summary>
/// <param name="Sentence">Index of the sentence.</param>
/// <param name="Range">The words that say it, within that sentence.</param>
/// <param name="Rule">The name of the rule that read it, for <c>graph explain</c> and for debugging.</param>
/// <param name="Speaker">Who commits to it; <c>null</c> when it is the writer.</param>
public sealed record Evidence(int Sentence, TextRange Range, string Rule, Speaker? Speaker = null);
