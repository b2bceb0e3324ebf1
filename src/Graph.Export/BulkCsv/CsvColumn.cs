using System.Collections.Immutable;
using Graph.Model.Snapshot;

namespace Graph.Export.BulkCsv;

/// <summary>A property that at least one row of a file has.</summary>
/// <param name="Type">In the importer's words: <c>string</c>, <c>long</c>, <c>boolean</c>, <c>string[]</c>.</param>
internal sealed record CsvColumn(string Key, string Type)
{
    /// <summary>The columns that <paramref name="bags"/> need, in ordinal order of their keys.</summary>
    /// <exception cref="InvalidOperationException">A property holds values of two types; a column can have one.</exception>
    public static ImmutableArray<CsvColumn> Of(IEnumerable<PropertyBag> bags)
    {
        var columns = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, value) in bags.SelectMany(bag => bag))
        {
            var type = TypeOf(value);
            if (!columns.TryAdd(key, type) && columns[key] != type)
            {
                throw new InvalidOperationException(
                    $"The property '{key}' is {columns[key]} in one place and {type} in another; a CSV column can be only one of them."
                );
            }
        }

        return [.. columns.Select(column => new CsvColumn(column.Key, column.Value))];
    }

    private static string TypeOf(PropertyValue value) =>
        value switch
        {
            PropertyValue.Text => "string",
            PropertyValue.Number => "long",
            PropertyValue.Flag => "boolean",
            PropertyValue.TextList => "string[]",
            _ => throw new NotSupportedException($"CSV cannot write a property of type {value.GetType().Name}."),
        };
}
