using System.Collections.Immutable;
using Graph.Extraction.Reading;

namespace Graph.Extraction.Entities;

/// <summary>A stretch of tokens and who or what is meant by it within the document.</summary>
/// <param name="Span">Its tokens, with a title that stands before a name.</param>
/// <param name="Head">The tokens of the name or noun alone.</param>
/// <param name="Entities">One entity, or several for a group.</param>
/// <param name="Form">How it refers.</param>
/// <param name="Possessive">Whether it is followed by 's or is a possessive pronoun: it then belongs to what follows.</param>
internal sealed record EntityMention(TokenSpan Span, TokenSpan Head, ImmutableArray<int> Entities, MentionForm Form, bool Possessive)
{
    /// <summary>The only, or the first, entity meant.</summary>
    public int Entity => Entities[0];
}
