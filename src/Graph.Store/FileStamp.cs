namespace Graph.Store;

/// <summary>How a file looked when it was read: while it looks the same, it need not be read again.</summary>
/// <param name="Length">In bytes.</param>
/// <param name="Modified">Time of the last change, in ticks of UTC.</param>
public readonly record struct FileStamp(long Length, long Modified);
