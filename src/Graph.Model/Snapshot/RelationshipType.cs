namespace Graph.Model.Snapshot;

/// <summary>The relationship types of the graph, in the order they are written in. <see cref="RelationshipTypes.Text"/> gives the graph's spelling.</summary>
public enum RelationshipType
{
    HoldsOffice,
    AffiliatedWith,
    BelongsTo,
    MemberOf,
    LocatedIn,
    Attends,
    HeldIn,
    PartOf,
    About,
    Takes,
    Targets,
    ReportedIn,
    Mentions,
    In,
}
