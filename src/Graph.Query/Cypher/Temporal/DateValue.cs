using NodaTime;

namespace Graph.Query.Cypher.Temporal;

/// <summary>A day of the calendar.</summary>
public sealed record DateValue(LocalDate Date) : TemporalValue
{
    public override string TypeName => "DATE";
}
