using System.Buffers;

namespace Graph.Text.Models;

/// <summary>The bytes of a resource of this assembly where the system has mapped them: they stay there as long as the assembly does.</summary>
internal sealed unsafe class MappedBytes(byte* first, int length) : MemoryManager<byte>
{
    public override Span<byte> GetSpan() => new(first, length);

    public override MemoryHandle Pin(int elementIndex = 0) => new(first + elementIndex);

    public override void Unpin() { }

    protected override void Dispose(bool disposing) { }
}
