namespace Graph.App.Documents.Decoding;

/// <summary>Reads a whole stream, but no more of it than is allowed: a pipe or device may have no end.</summary>
internal static class LimitedBytes
{
    /// <returns><c>null</c> where the stream is longer than <paramref name="limit"/> bytes.</returns>
    public static byte[]? Read(Stream stream, long limit)
    {
        if (stream.CanSeek && stream.Length > limit)
        {
            return null;
        }

        using var bytes = new MemoryStream();
        var buffer = new byte[64 * 1024];
        int read;
        while ((read = stream.Read(buffer)) > 0)
        {
            if (bytes.Length + read > limit)
            {
                return null;
            }

            bytes.Write(buffer, 0, read);
        }

        return bytes.ToArray();
    }
}
