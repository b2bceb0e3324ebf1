using System.Buffers.Binary;
using System.Text;

namespace Graph.Text.Models;

/// <summary>Reads what a <see cref="BinaryWriter"/> wrote, from memory and without copies. Not for two threads.</summary>
/// <param name="content">All bytes of a model after its header.</param>
internal sealed class ModelReader(ReadOnlyMemory<byte> content)
{
    private int position;

    public byte ReadByte() => ReadBytes(1)[0];

    public int ReadInt32() => BinaryPrimitives.ReadInt32LittleEndian(ReadBytes(sizeof(int)));

    public float ReadSingle() => BinaryPrimitives.ReadSingleLittleEndian(ReadBytes(sizeof(float)));

    /// <summary>A number of seven bits a byte, low ones first.</summary>
    public int ReadNumber()
    {
        var number = 0;
        var shift = 0;
        byte part;
        do
        {
            part = ReadByte();
            number |= (part & 0x7f) << shift;
            shift += 7;
        } while (part > 0x7f);

        return number;
    }

    /// <summary>A text with its length in bytes before it, as <see cref="ReadNumber"/> reads it.</summary>
    public string ReadString() => Encoding.UTF8.GetString(ReadBytes(ReadNumber()));

    /// <summary>The next bytes, where they lie.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The content ends before.</exception>
    public ReadOnlySpan<byte> ReadBytes(int count) => ReadMemory(count).Span;

    /// <inheritdoc cref="ReadBytes"/>
    public ReadOnlyMemory<byte> ReadMemory(int count)
    {
        var bytes = content.Slice(position, count);
        position += count;
        return bytes;
    }
}
