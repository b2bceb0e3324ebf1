using Graph.Model.Snapshot;

namespace Graph.Query.Citations;

/// <summary>The sentence of an article that says something. <c>null</c> where the article does not say.</summary>
/// <param name="Sentence">The sentence's id.</param>
/// <param name="Article">The id of the article it stands in.</param>
/// <param name="Title">The article's headline.</param>
/// <param name="Publisher">The outlet.</param>
/// <param name="Published">EDTF.</param>
/// <param name="Url">Where it can be read.</param>
/// <param name="Text">The whole sentence.</param>
/// <param name="Start">Where in <c>Text</c> the quoted words begin, in UTF-16 code units.</param>
/// <param name="End">The first code unit after them; the whole sentence is quoted where nothing says which words.</param>
/// <param name="AttributedTo">Who said so, where the article only passes it on.</param>
public sealed record Citation(
    NodeId Sentence,
    NodeId? Article,
    string? Title,
    string? Publisher,
    string? Published,
    string? Url,
    string Text,
    int Start,
    int End,
    string? AttributedTo
)
{
    /// <summary>The quoted words.</summary>
    public string Quote => Text[Start..End];
}
