using System.Collections.Immutable;
using Graph.Model.Snapshot;

namespace Graph.Query.Cypher.Graphs;

/// <summary>What a builder hands over: everything by number.</summary>
internal sealed record PropertyGraphContents(
    ImmutableArray<string> Labels,
    ImmutableArray<string> TypeNames,
    ImmutableArray<string> Keys,
    int[] LabelSetOf,
    int[][] LabelSets,
    int[] Starts,
    int[] Ends,
    int[] Types,
    PropertyColumn[] NodeColumns,
    PropertyColumn[] RelationshipColumns,
    GraphSnapshot? Snapshot
);
