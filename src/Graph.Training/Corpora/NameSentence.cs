namespace Graph.Training.Corpora;

/// <summary>One sentence with its names marked.</summary>
/// <param name="Forms">The words.</param>
/// <param name="Labels">One a word: <c>O</c>, or <c>B-</c> or <c>I-</c> with the kind of name.</param>
internal sealed record NameSentence(IReadOnlyList<string> Forms, IReadOnlyList<string> Labels);
