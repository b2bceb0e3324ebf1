using System.Collections.Immutable;
using Graph.Model.Documents;

namespace Graph.Model.Facts;

/// <summary>All that was read in one document: what extraction gives, the ledger keeps and resolution merges.</summary>
/// <param name="Document">The document itself.</param>
/// <param name="Sentences">In text order; <c>Sentence.Index</c> is the place in this list.</param>
/// <param name="Entities">Who and what it speaks of, in the order of first mention.</param>
/// <param name="Mentions">In text order.</param>
/// <param name="Facts">In the order of their evidence.</param>
public sealed record DocumentFacts(
    Document Document,
    ImmutableArray<Sentence> Sentences,
    ImmutableArray<Entity> Entities,
    ImmutableArray<Mention> Mentions,
    ImmutableArray<Fact> Facts
);
