using Graph.Model.Documents;

namespace Graph.Model.Facts;

/// <summary>One place in the text that names an entity, or stands for it ("he", "the top US diplomat").</summary>
/// <param name="Entity">Index in <see cref="DocumentFacts.Entities"/>.</param>
/// <param name="Sentence">Index of the sentence it stands in.</param>
/// <param name="Range">Its own characters.</param>
public sealed record Mention(int Entity, int Sentence, TextRange Range);
