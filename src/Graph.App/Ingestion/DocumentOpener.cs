using Graph.App.Documents;

namespace Graph.App.Ingestion;

/// <summary>The documents of one file, in their order; what cannot be read is said, not thrown.</summary>
/// <param name="path">A full path.</param>
internal delegate IEnumerable<DocumentResult> DocumentOpener(string path);
