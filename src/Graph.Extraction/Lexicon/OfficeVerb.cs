namespace Graph.Extraction.Lexicon;

/// <summary>A verb that says what office its subject holds: who heads a body is its head.</summary>
/// <param name="Attached">What names the body: <c>direct</c> for the object, else the preposition before it.</param>
/// <param name="Title">Lower case, singular.</param>
/// <param name="Role">As in <see cref="TitleFact"/>.</param>
internal sealed record OfficeVerb(string Attached, string Title, string Role);
