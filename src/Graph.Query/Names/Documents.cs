using Graph.Model.Snapshot;

namespace Graph.Query.Names;

/// <summary>Which articles speak of a node.</summary>
internal static class Documents
{
    /// <summary>The ids of the articles that name an entity or report a meeting or action, in order.</summary>
    public static SortedSet<NodeId> Of(GraphSnapshot graph, NodeId id)
    {
        var articles = new SortedSet<NodeId>();
        foreach (var mention in graph.Incoming(id))
        {
            if (mention.Type == RelationshipType.Mentions)
            {
                AddArticles(graph, mention.Start, articles);
            }
        }

        foreach (var report in graph.Outgoing(id))
        {
            if (report.Type == RelationshipType.ReportedIn)
            {
                AddArticles(graph, report.End, articles);
            }
        }

        return articles;
    }

    private static void AddArticles(GraphSnapshot graph, NodeId sentence, SortedSet<NodeId> articles)
    {
        foreach (var part in graph.Outgoing(sentence))
        {
            if (part.Type == RelationshipType.In)
            {
                articles.Add(part.End);
            }
        }
    }
}
