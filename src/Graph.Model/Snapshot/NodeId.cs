using Graph.Model.Names;

namespace Graph.Model.Snapshot;

/// <summary>A node's id, <c>label:slug</c>: <c>person:marco-rubio</c>, <c>country:US</c>, <c>sentence:a1/3</c>.</summary>
/// <remarks>Stable: the same for the same input, in whatever order documents came. Compares ordinally. The default value is no node.</remarks>
public readonly record struct NodeId : IComparable<NodeId>
{
    private static readonly string[] Beginnings = [.. Enum.GetNames<NodeLabel>().Select(label => label.ToLowerInvariant() + ":")];

    private readonly string? value;

    private NodeId(string value) => this.value = value;

    /// <summary>The text form; empty for the default value.</summary>
    public string Value => value ?? string.Empty;

    /// <summary>An id made of a label and a name, which is turned into a slug.</summary>
    public static NodeId Of(NodeLabel label, string name) => OfKey(label, Slug.Of(name));

    /// <summary>An id made of a label and a key that is used as it stands: an ISO code, an article's id with a sentence number.</summary>
    /// <exception cref="ArgumentException">The key is empty.</exception>
    public static NodeId OfKey(NodeLabel label, string key)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        return new NodeId($"{label.ToString().ToLowerInvariant()}:{key}");
    }

    /// <summary>Reads back what <see cref="Value"/> wrote.</summary>
    /// <exception cref="FormatException">The text does not begin with a label and a colon, or nothing follows.</exception>
    public static NodeId Parse(string text) => TryParse(text, out var id) ? id : throw new FormatException($"'{text}' is no node id.");

    public static bool TryParse(string? text, out NodeId id)
    {
        var beginning = Array.Find(Beginnings, known => text is not null && text.StartsWith(known, StringComparison.OrdinalIgnoreCase));
        var fine = beginning is not null && text!.Length > beginning.Length;
        id = fine ? new NodeId(text!) : default;
        return fine;
    }

    public int CompareTo(NodeId other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;

    public static bool operator <(NodeId left, NodeId right) => left.CompareTo(right) < 0;

    public static bool operator >(NodeId left, NodeId right) => left.CompareTo(right) > 0;

    public static bool operator <=(NodeId left, NodeId right) => left.CompareTo(right) <= 0;

    public static bool operator >=(NodeId left, NodeId right) => left.CompareTo(right) >= 0;
}
