using System.Collections.Immutable;
using System.Text;
using Graph.Model.Snapshot;

namespace Graph.Store.Snapshots;

/// <summary>Writes a snapshot in the form that <see cref="SnapshotReader"/> reads fastest. The same snapshot gives the same bytes.</summary>
/// <remarks>Numbers have seven bits a byte. Every text stands once, where it first occurs, and is a number from then on; so is a node's id in
/// relationships and lists. Ids of nodes, which are in order, say only where they part from the one before.</remarks>
internal sealed class SnapshotWriter
{
    private readonly Stream stream;
    private readonly Dictionary<string, int> texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> nodes;
    private byte[] buffer = new byte[256];

    private SnapshotWriter(Stream stream, GraphSnapshot graph)
    {
        this.stream = stream;
        nodes = new Dictionary<string, int>(graph.Nodes.Length, StringComparer.Ordinal);
    }

    /// <summary>Writes all of it; the caller disposes of the stream, which is best a buffered one.</summary>
    public static void Write(GraphSnapshot graph, Stream stream)
    {
        var writer = new SnapshotWriter(stream, graph);
        writer.Number((uint)graph.Nodes.Length);
        writer.Number((uint)graph.Relationships.Length);
        var before = string.Empty;
        foreach (var node in graph.Nodes)
        {
            writer.Node(node, before);
            before = node.Id.Value;
        }

        // Lists of properties name nodes by their place, so the places come first.
        foreach (var node in graph.Nodes)
        {
            writer.Bag(node.Properties);
        }

        foreach (var relationship in graph.Relationships)
        {
            writer.Relationship(relationship);
        }
    }

    private void Node(GraphNode node, string before)
    {
        var id = node.Id.Value;
        var shared = before.AsSpan().CommonPrefixLength(id);

        // Half a surrogate pair has no bytes of its own.
        shared -= shared > 0 && char.IsHighSurrogate(id[shared - 1]) ? 1 : 0;
        stream.WriteByte((byte)node.Label);
        Number((uint)shared);
        Bytes(id.AsSpan(shared));
        nodes.Add(id, nodes.Count);
    }

    private void Relationship(GraphRelationship relationship)
    {
        stream.WriteByte((byte)relationship.Type);
        Number((uint)nodes[relationship.Start.Value]);
        Number((uint)nodes[relationship.End.Value]);
        Span<byte> id = stackalloc byte[SnapshotReader.IdLength];
        Convert.FromHexString(relationship.Id.AsSpan(1), id, out _, out _);
        stream.Write(id);
        Bag(relationship.Properties);
    }

    private void Bag(PropertyBag bag)
    {
        Number((uint)bag.Count);
        for (var i = 0; i < bag.Count; i++)
        {
            var (key, value) = bag[i];
            Text(key);
            switch (value)
            {
                case PropertyValue.Text text:
                    stream.WriteByte((byte)ValueKind.Text);
                    Text(text.Value);
                    break;
                case PropertyValue.Number number:
                    stream.WriteByte((byte)ValueKind.Number);
                    Number((ulong)((number.Value << 1) ^ (number.Value >> 63)));
                    break;
                case PropertyValue.Flag flag:
                    stream.WriteByte((byte)(flag.Value ? ValueKind.True : ValueKind.False));
                    break;
                case PropertyValue.TextList list:
                    stream.WriteByte((byte)ValueKind.List);
                    List(list.Values);
                    break;
            }
        }
    }

    private void List(ImmutableArray<string> values)
    {
        Number((uint)values.Length);
        foreach (var value in values)
        {
            if (nodes.TryGetValue(value, out var node))
            {
                stream.WriteByte(1);
                Number((uint)node);
            }
            else
            {
                stream.WriteByte(0);
                Text(value);
            }
        }
    }

    private void Text(string text)
    {
        if (texts.TryGetValue(text, out var known))
        {
            Number((uint)known);
            return;
        }

        Number((uint)texts.Count);
        Bytes(text);
        texts.Add(text, texts.Count);
    }

    private void Bytes(ReadOnlySpan<char> text)
    {
        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (buffer.Length < most)
        {
            buffer = new byte[most];
        }

        var length = Encoding.UTF8.GetBytes(text, buffer);
        Number((uint)length);
        stream.Write(buffer.AsSpan(0, length));
    }

    private void Number(ulong value)
    {
        while (value >= 0x80)
        {
            stream.WriteByte((byte)(value | 0x80));
            value >>= 7;
        }

        stream.WriteByte((byte)value);
    }
}
