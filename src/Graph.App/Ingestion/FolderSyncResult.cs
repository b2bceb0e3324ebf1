using System.Collections.Immutable;

namespace Graph.App.Ingestion;

/// <param name="Documents">What was read and forgotten.</param>
/// <param name="Closed">The folders that are not there or cannot be looked into; full paths.</param>
internal sealed record FolderSyncResult(IntakeReport Documents, ImmutableArray<string> Closed);
