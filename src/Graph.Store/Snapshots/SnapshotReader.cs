using System.Runtime.InteropServices;
using System.Text;
using Graph.Model.Snapshot;

namespace Graph.Store.Snapshots;

/// <summary>Reads what <see cref="SnapshotWriter"/> wrote. Equal texts come out as one object.</summary>
internal ref struct SnapshotReader
{
    /// <summary>Of a relationship, in bytes: what its sixteen digits say.</summary>
    internal const int IdLength = 8;

    private static readonly PropertyValue Yes = new PropertyValue.Flag(true);
    private static readonly PropertyValue No = new PropertyValue.Flag(false);

    private readonly ReadOnlySpan<byte> bytes;
    private readonly List<PropertyValue.Text> texts = [];
    private int at;

    private SnapshotReader(ReadOnlySpan<byte> bytes) => this.bytes = bytes;

    /// <exception cref="InvalidDataException">The bytes are no snapshot.</exception>
    public static GraphSnapshot Read(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return new SnapshotReader(bytes).Graph();
        }
        catch (Exception e) when (e is ArgumentException or FormatException or IndexOutOfRangeException or OverflowException)
        {
            throw new InvalidDataException("The bytes are no snapshot.", e);
        }
    }

    private GraphSnapshot Graph()
    {
        var nodes = new GraphNode[Count()];
        var relationships = new GraphRelationship[Count()];
        var heads = new (NodeLabel Label, NodeId Id)[nodes.Length];
        var before = string.Empty;
        for (var i = 0; i < heads.Length; i++)
        {
            var label = (NodeLabel)bytes[at++];
            before = string.Concat(before.AsSpan(0, Count()), Bytes());
            heads[i] = (label, NodeId.Parse(before));
        }

        for (var i = 0; i < nodes.Length; i++)
        {
            nodes[i] = new GraphNode(heads[i].Id, heads[i].Label, Bag(heads));
        }

        var (starts, ends) = (new int[relationships.Length], new int[relationships.Length]);
        for (var i = 0; i < relationships.Length; i++)
        {
            var type = (RelationshipType)bytes[at++];
            (starts[i], ends[i]) = (Count(), Count());
            var id = string.Concat("r", Convert.ToHexStringLower(bytes.Slice(at, IdLength)));
            at += IdLength;
            relationships[i] = new GraphRelationship(id, type, nodes[starts[i]].Id, nodes[ends[i]].Id, Bag(heads));
        }

        return GraphSnapshot.OfOrdered(
            ImmutableCollectionsMarshal.AsImmutableArray(nodes),
            ImmutableCollectionsMarshal.AsImmutableArray(relationships),
            starts,
            ends
        );
    }

    private PropertyBag Bag((NodeLabel Label, NodeId Id)[] nodes)
    {
        var count = Count();
        if (count == 0)
        {
            return PropertyBag.Empty;
        }

        var items = new KeyValuePair<string, PropertyValue>[count];
        for (var i = 0; i < count; i++)
        {
            items[i] = new KeyValuePair<string, PropertyValue>(Text().Value, Value(nodes));
        }

        return PropertyBag.OfOrdered(ImmutableCollectionsMarshal.AsImmutableArray(items));
    }

    private PropertyValue Value((NodeLabel Label, NodeId Id)[] nodes)
    {
        switch ((ValueKind)bytes[at++])
        {
            case ValueKind.Text:
                return Text();
            case ValueKind.Number:
                var folded = Number();
                return (long)(folded >> 1) ^ -(long)(folded & 1);
            case ValueKind.False:
                return No;
            case ValueKind.True:
                return Yes;
            case ValueKind.List:
                var list = new string[Count()];
                for (var i = 0; i < list.Length; i++)
                {
                    list[i] = bytes[at++] == 1 ? nodes[Count()].Id.Value : Text().Value;
                }

                return new PropertyValue.TextList(ImmutableCollectionsMarshal.AsImmutableArray(list));
            default:
                throw new FormatException("A value is of no known kind.");
        }
    }

    private PropertyValue.Text Text()
    {
        var known = Count();
        if (known == texts.Count)
        {
            texts.Add(new PropertyValue.Text(Bytes()));
        }

        return texts[known];
    }

    private string Bytes()
    {
        var length = Count();
        var text = Encoding.UTF8.GetString(bytes.Slice(at, length));
        at += length;
        return text;
    }

    // No count can be more than there are bytes.
    private int Count() => Number() is var count && count <= (ulong)bytes.Length ? (int)count : throw new FormatException("A count is too large.");

    private ulong Number()
    {
        var value = 0UL;
        for (var shift = 0; ; shift += 7)
        {
            var part = bytes[at++];
            value |= (ulong)(part & 0x7f) << shift;
            if (part < 0x80)
            {
                return value;
            }
        }
    }
}
