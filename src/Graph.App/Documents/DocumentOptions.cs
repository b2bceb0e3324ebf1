using Graph.App.Documents.Formats;

namespace Graph.App.Documents;

/// <summary>How files are read.</summary>
internal sealed record DocumentOptions
{
    public static DocumentOptions Default { get; } = new();

    /// <summary>The largest file that is read, in bytes; of JSON Lines, which may be of any size, the longest line. 64 MiB unless set.</summary>
    public long MaxBytes { get; init; } = 64L << 20;

    /// <summary>Where JSON dumps keep what is wanted, beside the usual names.</summary>
    public FieldMap Map { get; init; } = FieldMap.Usual;
}
