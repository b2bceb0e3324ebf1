using System.Collections.Immutable;
using Graph.Model.Snapshot;

namespace Graph.Query.Paths;

/// <summary>Which connections are looked for.</summary>
public sealed record ConnectionOptions
{
    /// <summary>How many at most; 1 or more.</summary>
    public int Count { get; init; } = 3;

    /// <summary>The most relationships one may have; <c>null</c> for any number. A longer one is passed over.</summary>
    public int? MaxLength { get; init; }

    /// <summary>Only meetings and actions that can lie between these days, both included; undated ones are left out. <c>null</c> for any time.</summary>
    public (DateOnly First, DateOnly Last)? Between { get; init; }

    /// <summary>Nodes that no connection may use.</summary>
    public ImmutableArray<NodeId> Avoid { get; init; } = [];

    /// <summary>Only meetings and actions that took place.</summary>
    public bool HeldOnly { get; init; }

    /// <summary>Three connections of any kind.</summary>
    public static ConnectionOptions Default { get; } = new();
}
