namespace Graph.Model.Facts;

/// <summary>What an entity is. Each is a node label of the graph, spelt the same.</summary>
public enum EntityKind
{
    Person,
    Country,
    Organization,
    Place,
    Issue,
}
