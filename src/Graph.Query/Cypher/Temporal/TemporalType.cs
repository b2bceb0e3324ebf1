namespace Graph.Query.Cypher.Temporal;

/// <summary>The temporal types, in the order in which values of different types are sorted.</summary>
internal enum TemporalType
{
    DateTime,
    LocalDateTime,
    Date,
    Time,
    LocalTime,
    Duration,
}
