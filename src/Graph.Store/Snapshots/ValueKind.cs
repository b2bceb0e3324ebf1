namespace Graph.Store.Snapshots;

/// <summary>How a property's value is written.</summary>
internal enum ValueKind : byte
{
    Text,
    Number,
    False,
    True,
    List,
}
