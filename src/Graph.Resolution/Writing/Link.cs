using Graph.Model.Snapshot;

namespace Graph.Resolution.Writing;

/// <summary>What one sentence says of a relationship between entities.</summary>
/// <param name="Key">Of which.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="Properties">As this sentence gives them; the relationship keeps those of the first sentence in ordinal order.</param>
internal sealed record Link(LinkKey Key, NodeId Sentence, PropertyBag Properties);
