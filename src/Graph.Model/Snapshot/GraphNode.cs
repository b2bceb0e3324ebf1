namespace Graph.Model.Snapshot;

/// <summary>A node of the merged graph.</summary>
/// <param name="Id">See <see cref="NodeId"/>.</param>
/// <param name="Label">Its only label.</param>
/// <param name="Properties">Without the id; always with <c>name</c>.</param>
public sealed record GraphNode(NodeId Id, NodeLabel Label, PropertyBag Properties)
{
    /// <summary>What people call it.</summary>
    public string Name => Properties.Text("name") ?? Id.Value;
}
