using System.Collections.Immutable;

namespace Graph.Export.Neo4j;

/// <summary>The answer to one statement, whole.</summary>
/// <param name="Fields">The names of the columns; empty where the statement returns nothing.</param>
/// <param name="Rows">As many values as there are fields: <see cref="string"/>, <see cref="long"/>, <see cref="double"/>, <see cref="bool"/>,
/// <c>null</c>, a list, or a dictionary.</param>
public sealed record Neo4jResult(ImmutableArray<string> Fields, ImmutableArray<ImmutableArray<object?>> Rows)
{
    public static Neo4jResult Empty { get; } = new([], []);

    /// <summary>The whole number under <paramref name="field"/> in the only row.</summary>
    /// <exception cref="Neo4jException">The answer is not one row with a whole number there.</exception>
    public long Number(string field)
    {
        var column = Fields.IndexOf(field);
        return column >= 0 && Rows is [var row] && row[column] is long number
            ? number
            : throw new Neo4jException($"Neo4j was asked for one number called '{field}' and answered something else.");
    }
}
