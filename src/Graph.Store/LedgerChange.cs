using System.Collections.Immutable;
using Graph.Model.Documents;
using Graph.Model.Facts;

namespace Graph.Store;

/// <summary>What has changed in a store.</summary>
/// <param name="Revision">Of the store: see <see cref="Ledger.Revision"/>.</param>
/// <param name="Gone">Documents that are no longer in it, in the order of ids.</param>
/// <param name="Changed">Those that are new, were read anew or were found elsewhere, each with its own revision; in the order of ids.</param>
public sealed record LedgerChange(long Revision, ImmutableArray<DocumentId> Gone, ImmutableArray<(DocumentFacts Facts, long Revision)> Changed);
