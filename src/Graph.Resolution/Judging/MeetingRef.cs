using Graph.Model.Documents;

namespace Graph.Resolution.Judging;

/// <summary>One meeting of one document, before documents are merged.</summary>
/// <param name="Document">The document.</param>
/// <param name="Meeting">Its number there.</param>
public readonly record struct MeetingRef(DocumentId Document, int Meeting);
