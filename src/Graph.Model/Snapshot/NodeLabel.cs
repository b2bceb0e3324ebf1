namespace Graph.Model.Snapshot;

/// <summary>The labels of the graph, in the order nodes are written in.</summary>
public enum NodeLabel
{
    Person,
    Country,
    Organization,
    Place,
    Issue,
    Meeting,
    Action,
    Article,
    Sentence,
}
