using System.Collections.Immutable;

namespace Graph.Store;

/// <summary>How much a store holds.</summary>
/// <param name="SchemaVersion">Which migration it has reached.</param>
/// <param name="Bytes">Size of the file with its write-ahead log.</param>
/// <param name="Files">Files that were read to their end.</param>
/// <param name="Readers">The versions of the reader whose facts it holds, in ordinal order; more than one while a new reader works through old documents.</param>
public sealed record LedgerStatus(
    int SchemaVersion,
    long Bytes,
    int Files,
    int Sources,
    int Documents,
    int Sentences,
    int Entities,
    int Mentions,
    int Facts,
    int Failures,
    ImmutableArray<string> Readers
);
