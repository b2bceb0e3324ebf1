namespace Graph.Model.Facts;

/// <summary>Who commits to a statement that the document only passes on.</summary>
/// <param name="Entity">Index in <see cref="DocumentFacts.Entities"/>; <c>null</c> for one who is not named.</param>
/// <param name="Text">How the text calls the speaker: "a senior official".</param>
public sealed record Speaker(int? Entity, string Text);
