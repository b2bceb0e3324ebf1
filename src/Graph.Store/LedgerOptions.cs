using System.Collections.Immutable;

namespace Graph.Store;

/// <summary>What a test may turn: how a store is opened.</summary>
internal sealed record LedgerOptions
{
    /// <summary>Whether to make the store where there is none.</summary>
    public bool Create { get; init; } = true;

    /// <summary>How many whole seconds to wait for another program's lock; at least 1.</summary>
    public int Patience { get; init; } = 5;

    public ImmutableArray<string> Migrations { get; init; } = Schema.Migrations.All;

    /// <summary>The most pages of 4 KiB the file may have, as if the disk ended there; <c>null</c> for no limit.</summary>
    public int? MaxPages { get; init; }
}
