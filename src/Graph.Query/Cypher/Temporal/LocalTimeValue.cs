using NodaTime;

namespace Graph.Query.Cypher.Temporal;

/// <summary>A time of day, nobody says where.</summary>
public sealed record LocalTimeValue(LocalTime Time) : TemporalValue
{
    public override string TypeName => "LOCAL TIME";
}
