using NodaTime;

namespace Graph.Query.Cypher.Temporal;

/// <summary>A time of day with its offset from UTC.</summary>
public sealed record TimeValue(OffsetTime Time) : TemporalValue
{
    public override string TypeName => "ZONED TIME";
}
