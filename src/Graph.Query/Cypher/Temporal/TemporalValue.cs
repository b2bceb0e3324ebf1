using Graph.Query.Cypher.Values;

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
