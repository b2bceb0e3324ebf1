using Graph.Model.Names;
using Graph.Model.Snapshot;

namespace Graph.Scenarios.Corpus;

/// <summary>Distances in a graph, in relationships of whatever direction, over entities, meetings and actions; articles and their
/// sentences connect nothing.</summary>
internal sealed class Hops(GraphSnapshot graph)
{
    /// <summary>Nodes whose name, acronym or alias has the words of <paramref name="name"/>, in any order.</summary>
    public IReadOnlyList<NodeId> Named(string name)
    {
        var key = NameKey.Unordered(name);
        return [.. graph.Nodes.Where(node => Connects(node) && Names(node).Any(other => NameKey.Unordered(other) == key)).Select(node => node.Id)];
    }

    /// <summary>The fewest relationships from one name to the other; <c>null</c> where nothing connects them or a name is not known.</summary>
    public int? Between(string from, string to)
    {
        var targets = Named(to).ToHashSet();
        var reached = Named(from).ToHashSet();
        var edge = reached.ToList();
        for (var hops = 0; edge.Count > 0; hops++)
        {
            if (edge.Exists(targets.Contains))
            {
                return hops;
            }

            edge = [.. edge.SelectMany(Neighbours).Where(id => Connects(graph.Node(id)) && reached.Add(id))];
        }

        return null;
    }

    private IEnumerable<NodeId> Neighbours(NodeId id) => graph.Outgoing(id).Select(r => r.End).Concat(graph.Incoming(id).Select(r => r.Start));

    private static bool Connects(GraphNode node) => node.Label is not (NodeLabel.Article or NodeLabel.Sentence);

    private static IEnumerable<string> Names(GraphNode node) =>
        node.Properties.Texts("aliases").Append(node.Name).Append(node.Properties.Text("acronym") ?? node.Name);
}
