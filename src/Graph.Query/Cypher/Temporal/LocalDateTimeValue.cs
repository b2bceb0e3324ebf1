using NodaTime;

namespace Graph.Query.Cypher.Temporal;

/// <summary>A day and a time of day, nobody says where.</summary>
public sealed record LocalDateTimeValue(LocalDateTime DateTime) : TemporalValue
{
    public override string TypeName => "LOCAL DATETIME";
}
