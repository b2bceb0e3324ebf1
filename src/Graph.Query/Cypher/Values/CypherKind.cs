namespace Graph.Query.Cypher.Values;

/// <summary>What a value is. The numbers have no meaning; for order across kinds see <see cref="CypherOrder"/>.</summary>
public enum CypherKind
{
    Null,
    Boolean,
    Integer,
    Float,
    String,
    List,
    Map,
    Node,
    Relationship,
    Path,

    /// <summary>A date, time or duration; see <see cref="ITemporalValue"/>.</summary>
    Temporal,
}
