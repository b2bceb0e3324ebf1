namespace Graph.Store.Sql;

/// <summary>Hands what is written to it on in pieces of one length, the last of which is shorter.</summary>
/// <param name="length">Of a piece, in bytes.</param>
/// <param name="keep">Takes a piece, whose bytes are its own.</param>
internal sealed class PieceStream(int length, Action<byte[]> keep) : Stream
{
    private readonly byte[] piece = new byte[length];
    private int filled;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (!buffer.IsEmpty)
        {
            var taken = Math.Min(buffer.Length, piece.Length - filled);
            buffer[..taken].CopyTo(piece.AsSpan(filled));
            buffer = buffer[taken..];
            filled += taken;
            if (filled == piece.Length)
            {
                HandOn();
            }
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void WriteByte(byte value)
    {
        piece[filled++] = value;
        if (filled == piece.Length)
        {
            HandOn();
        }
    }

    public override void Flush() { }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing && filled > 0)
        {
            HandOn();
        }

        base.Dispose(disposing);
    }

    private void HandOn()
    {
        keep(piece.AsSpan(0, filled).ToArray());
        filled = 0;
    }
}
