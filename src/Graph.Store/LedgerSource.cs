using Graph.Model.Documents;

namespace Graph.Store;

/// <summary>One place where one document was found. A document may have several.</summary>
/// <param name="Stamp">How the file looked when it was last read to its end; <c>null</c> while it has not been.</param>
public sealed record LedgerSource(SourceKey Key, DocumentId Document, FileStamp? Stamp);
