using System.Collections.Immutable;
using System.Diagnostics;
using System.Runtime.InteropServices;
using Graph.Query.Cypher.Graphs;

namespace Graph.Query.Cypher.Values;

/// <summary>Any value of the language. The default is null.</summary>
/// <remarks><c>Equals</c> and <c>GetHashCode</c> are equivalence, as DISTINCT and grouping use it: null is equivalent to null, NaN to NaN, 1 to 1.0.
/// For the three-valued operator <c>=</c> see <see cref="CypherEquality"/>.</remarks>
public readonly struct CypherValue : IEquatable<CypherValue>
{
    private readonly object? reference;
    private readonly long bits;

    private CypherValue(CypherKind kind, long bits, object? reference)
    {
        Kind = kind;
        this.bits = bits;
        this.reference = reference;
    }

    public CypherKind Kind { get; }

    public static CypherValue Null => default;

    public static CypherValue True => new(CypherKind.Boolean, 1, null);

    public static CypherValue False => new(CypherKind.Boolean, 0, null);

    public bool IsNull => Kind == CypherKind.Null;

    /// <summary>True, and neither false nor null.</summary>
    public bool IsTrue => Kind == CypherKind.Boolean && bits != 0;

    public bool IsFalse => Kind == CypherKind.Boolean && bits == 0;

    public bool IsNumber => Kind is CypherKind.Integer or CypherKind.Float;

    public bool AsBoolean => bits != 0;

    public long AsInteger => bits;

    public double AsFloat => Kind == CypherKind.Integer ? bits : BitConverter.Int64BitsToDouble(bits);

    public string AsString => (string)reference!;

    public ImmutableArray<CypherValue> AsList => ImmutableCollectionsMarshal.AsImmutableArray((CypherValue[])reference!);

    public CypherMap AsMap => (CypherMap)reference!;

    public CypherPath AsPath => (CypherPath)reference!;

    public ITemporalValue AsTemporal => (ITemporalValue)reference!;

    /// <summary>The number of a node or relationship in <see cref="Graph"/>.</summary>
    public int Index => (int)bits;

    /// <summary>The graph that a node or relationship belongs to.</summary>
    public PropertyGraph Graph => (PropertyGraph)reference!;

    internal ReadOnlySpan<CypherValue> Items => (CypherValue[])reference!;

    public static CypherValue Of(bool value) => new(CypherKind.Boolean, value ? 1 : 0, null);

    /// <summary>Null for <c>null</c>, as the outcome of three-valued logic.</summary>
    public static CypherValue Of(bool? value) => value is { } known ? Of(known) : default;

    public static CypherValue Of(long value) => new(CypherKind.Integer, value, null);

    public static CypherValue Of(double value) => new(CypherKind.Float, BitConverter.DoubleToInt64Bits(value), null);

    public static CypherValue Of(string? value) => value is null ? default : new(CypherKind.String, 0, value);

    public static CypherValue Of(ITemporalValue? value) => value is null ? default : new(CypherKind.Temporal, 0, value);

    public static CypherValue Of(CypherMap value) => new(CypherKind.Map, 0, value);

    public static CypherValue Of(CypherPath value) => new(CypherKind.Path, 0, value);

    public static CypherValue Of(ImmutableArray<CypherValue> items) => List(ImmutableCollectionsMarshal.AsArray(items) ?? []);

    public static CypherValue List(params IEnumerable<CypherValue> items) => List([.. items]);

    /// <summary>A list that owns <paramref name="items"/>: nobody may change them afterwards.</summary>
    internal static CypherValue List(CypherValue[] items) => new(CypherKind.List, 0, items);

    public static CypherValue Node(PropertyGraph graph, int index) => new(CypherKind.Node, index, graph);

    public static CypherValue Relationship(PropertyGraph graph, int index) => new(CypherKind.Relationship, index, graph);

    public bool Equals(CypherValue other) => CypherEquality.Equivalent(this, other);

    public override bool Equals(object? obj) => obj is CypherValue other && Equals(other);

    public override int GetHashCode() => CypherEquality.Hash(this);

    /// <summary>As a literal of the language; see <see cref="CypherText"/>.</summary>
    public override string ToString() => CypherText.Of(this);

    public static bool operator ==(CypherValue left, CypherValue right) => left.Equals(right);

    public static bool operator !=(CypherValue left, CypherValue right) => !left.Equals(right);

    /// <summary>As error messages name its type.</summary>
    public string TypeName =>
        Kind switch
        {
            CypherKind.Null => "Null",
            CypherKind.Boolean => "Boolean",
            CypherKind.Integer => "Integer",
            CypherKind.Float => "Float",
            CypherKind.String => "String",
            CypherKind.List => "List",
            CypherKind.Map => "Map",
            CypherKind.Node => "Node",
            CypherKind.Relationship => "Relationship",
            CypherKind.Path => "Path",
            CypherKind.Temporal => AsTemporal.TypeName,
            _ => throw new UnreachableException(),
        };
}
