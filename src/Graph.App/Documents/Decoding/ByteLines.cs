namespace Graph.App.Documents.Decoding;

/// <summary>The lines of a stream, one at a time: a file of any size is read in the memory of its longest line.</summary>
internal static class ByteLines
{
    /// <param name="longest">In bytes; longer lines are passed over and given without their bytes.</param>
    public static IEnumerable<ByteLine> Of(Stream stream, long longest)
    {
        var buffer = new byte[64 * 1024];
        var start = 0;
        var end = 0;
        var number = 1;
        var skipping = false;
        while (true)
        {
            var cut = Array.IndexOf(buffer, (byte)'\n', start, end - start);
            if (cut >= 0)
            {
                var length = cut > start && buffer[cut - 1] == '\r' ? cut - 1 - start : cut - start;
                yield return new ByteLine(number++, skipping || length > longest ? (ReadOnlyMemory<byte>?)null : buffer.AsMemory(start, length));
                skipping = false;
                start = cut + 1;
                continue;
            }

            if (end - start > longest)
            {
                skipping = true;
                start = end;
            }

            (buffer, start, end) = Room(buffer, start, end);
            var read = stream.Read(buffer, end, buffer.Length - end);
            if (read == 0)
            {
                break;
            }

            end += read;
        }

        if (skipping || end > start)
        {
            yield return new ByteLine(number, skipping ? (ReadOnlyMemory<byte>?)null : buffer.AsMemory(start, end - start));
        }
    }

    // Moves what is left to the front, and doubles a buffer that one line fills.
    private static (byte[] Buffer, int Start, int End) Room(byte[] buffer, int start, int end)
    {
        if (end < buffer.Length)
        {
            return (buffer, start, end);
        }

        var target = start == 0 ? new byte[buffer.Length * 2] : buffer;
        Buffer.BlockCopy(buffer, start, target, 0, end - start);
        return (target, 0, end - start);
    }
}
