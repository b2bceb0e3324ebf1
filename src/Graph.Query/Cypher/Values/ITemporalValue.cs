namespace Graph.Query.Cypher.Values;

/// <summary>A date, time or duration. Immutable; equal by <see cref="object.Equals(object)"/> where it is the same value of the same type.</summary>
public interface ITemporalValue
{
    /// <summary>As <c>valueType</c> names it: DATE, LOCAL TIME, ZONED DATETIME, DURATION and so on.</summary>
    string TypeName { get; }

    /// <summary>Where its type stands among the temporal types in ORDER BY: zoned date-times first, durations last.</summary>
    int Rank { get; }

    /// <summary>For the operators <c>&lt;</c> and <c>&gt;</c>; <c>null</c> where the two do not compare, as durations never do.</summary>
    int? Compare(ITemporalValue other);

    /// <summary>For ORDER BY: total among values of one type.</summary>
    int Order(ITemporalValue other);

    /// <summary>A component such as <c>year</c>; <c>false</c> where it has none of this name.</summary>
    bool TryComponent(string name, out CypherValue component);

    /// <summary>The ISO 8601 form that <c>toString</c> gives.</summary>
    string ToString();
}
