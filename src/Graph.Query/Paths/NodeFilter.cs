using Graph.Model.Dates;
using Graph.Model.Snapshot;

namespace Graph.Query.Paths;

/// <summary>Which nodes a connection may use.</summary>
internal sealed class NodeFilter(ConnectionOptions options, NodeId from, NodeId to)
{
    private readonly HashSet<NodeId> avoided = [.. options.Avoid];

    public bool Allows(GraphNode node)
    {
        if (node.Id == from || node.Id == to)
        {
            return true;
        }

        if (node.Label > NodeLabel.Action || avoided.Contains(node.Id))
        {
            return false;
        }

        return node.Label < NodeLabel.Meeting || ((!options.HeldOnly || node.Properties.Text("status") is "held") && InTime(node));
    }

    private bool InTime(GraphNode node) =>
        options.Between is not { } between
        || (
            Edtf.TryParse(node.Properties.Text("date"), out var date)
            && date.Overlaps(Edtf.Between(PartialDate.Of(between.First), PartialDate.Of(between.Last)))
        );
}
