using System.Collections.Immutable;

namespace Graph.Model.Snapshot;

/// <summary>What a property can hold: text, a whole number, a truth value or a list of texts.</summary>
public abstract record PropertyValue
{
    // Places in a text are most of all values of a graph; the small ones are shared.
    private static readonly PropertyValue[] Small = [.. Enumerable.Range(0, 4096).Select(number => new Number(number))];

    private PropertyValue() { }

    public sealed record Text(string Value) : PropertyValue;

    public sealed record Number(long Value) : PropertyValue;

    public sealed record Flag(bool Value) : PropertyValue;

    public sealed record TextList(ImmutableArray<string> Values) : PropertyValue
    {
        public bool Equals(TextList? other) => other is not null && Values.AsSpan().SequenceEqual(other.Values.AsSpan());

        public override int GetHashCode() => Values.Length == 0 ? 0 : HashCode.Combine(Values.Length, Values[0], Values[^1]);
    }

    public static implicit operator PropertyValue(string value) => new Text(value);

    public static implicit operator PropertyValue(long value) => value >= 0 && value < Small.Length ? Small[value] : new Number(value);

    public static implicit operator PropertyValue(bool value) => new Flag(value);

    public static implicit operator PropertyValue(ImmutableArray<string> values) => new TextList(values);
}
