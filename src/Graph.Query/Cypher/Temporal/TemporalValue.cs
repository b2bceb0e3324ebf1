using Graph.Query.Cypher.Values;
using NodaTime;

namespace Graph.Query.Cypher.Temporal;

/// <summary>A value of one of Cypher's six temporal types. Years reach from -9998 to 9999, as NodaTime's do; printed in ISO 8601.</summary>
/// <remarks>Equality is Cypher's <c>=</c>: values of different types are never equal. Order is <see cref="TemporalOrder"/>'s.</remarks>
public abstract record TemporalValue : ITemporalValue
{
    private protected TemporalValue() { }

    /// <summary>The type's name as Cypher writes it, for example <c>LOCAL DATETIME</c>.</summary>
    public abstract string TypeName { get; }

    public int Rank => (int)TemporalOrder.TypeOf(this);

    public int? Compare(ITemporalValue other) =>
        other is TemporalValue value && TemporalOrder.AreComparable(this, value) ? TemporalOrder.Compare(this, value) : null;

    public int Order(ITemporalValue other) => other is TemporalValue value ? TemporalOrder.Compare(this, value) : Rank.CompareTo(other.Rank);

    public bool TryComponent(string name, out CypherValue component) => TemporalFunctions.TryComponent(this, name, out component);

    /// <summary>The value as <c>toString()</c> gives it.</summary>
    public sealed override string ToString() => TemporalText.Print(this);
}

/// <summary>A day of the calendar.</summary>
public sealed record DateValue(LocalDate Date) : TemporalValue
{
    public override string TypeName => "DATE";
}

/// <summary>A time of day, nobody says where.</summary>
public sealed record LocalTimeValue(LocalTime Time) : TemporalValue
{
    public override string TypeName => "LOCAL TIME";
}

/// <summary>A time of day with its offset from UTC.</summary>
public sealed record TimeValue(OffsetTime Time) : TemporalValue
{
    public override string TypeName => "ZONED TIME";
}

/// <summary>A day and a time of day, nobody says where.</summary>
public sealed record LocalDateTimeValue(LocalDateTime DateTime) : TemporalValue
{
    public override string TypeName => "LOCAL DATETIME";
}

/// <summary>An instant in a zone; a zone without a name is a fixed offset.</summary>
public sealed record DateTimeValue(ZonedDateTime DateTime) : TemporalValue
{
    public override string TypeName => "ZONED DATETIME";
}
