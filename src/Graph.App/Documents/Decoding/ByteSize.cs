using System.Globalization;

namespace Graph.App.Documents.Decoding;

/// <summary>A number of bytes for people.</summary>
internal static class ByteSize
{
    /// <summary>"64 MiB", "1.5 GiB", "900 bytes".</summary>
    public static string Text(long bytes) =>
        bytes switch
        {
            < 1 << 10 => string.Create(CultureInfo.InvariantCulture, $"{bytes} bytes"),
            < 1 << 20 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024.0:0.#} KiB"),
            < 1 << 30 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1048576.0:0.#} MiB"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1073741824.0:0.#} GiB"),
        };
}
