using Graph.Model.Documents;

namespace Graph.Resolution.Judging;

/// <summary>One entity of one document: what a mention refers to, before documents are merged.</summary>
/// <param name="Document">The document.</param>
/// <param name="Entity">Index in its entities.</param>
public readonly record struct EntityRef(DocumentId Document, int Entity);
