using NodaTime;

namespace Graph.Query.Cypher.Temporal;

/// <summary>An instant in a zone; a zone without a name is a fixed offset.</summary>
public sealed record DateTimeValue(ZonedDateTime DateTime) : TemporalValue
{
    public override string TypeName => "ZONED DATETIME";
}
