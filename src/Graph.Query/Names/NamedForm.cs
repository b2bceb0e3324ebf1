namespace Graph.Query.Names;

/// <summary>One folded name or alias of a node.</summary>
/// <param name="Node">The node's place in the snapshot.</param>
/// <param name="Text">Its words in their own order.</param>
/// <param name="Sorted">Its words in ordinal order.</param>
internal readonly record struct NamedForm(int Node, string Text, string Sorted);
