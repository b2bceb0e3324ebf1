using System.Globalization;
using Graph.Model.Snapshot;

namespace Graph.Export.BulkCsv;

/// <summary>Values as fields of the importer's CSV: RFC 4180 quotes, an unquoted empty field for what is absent.</summary>
internal static class CsvField
{
    /// <summary>Stands between the items of a list; nothing that people write.</summary>
    public const char ListDelimiter = '\u001f';

    /// <returns>An empty list gives an absent value: the importer has no way to tell the two apart.</returns>
    /// <exception cref="NotSupportedException">A kind of value that CSV is not written for here.</exception>
    public static string Of(PropertyValue? value) =>
        value switch
        {
            null => string.Empty,
            PropertyValue.Text text => Quote(text.Value),
            PropertyValue.Number number => number.Value.ToString(CultureInfo.InvariantCulture),
            PropertyValue.Flag flag => flag.Value ? "true" : "false",
            PropertyValue.TextList { Values.Length: 0 } => string.Empty,
            PropertyValue.TextList list => Quote(string.Join(ListDelimiter, list.Values.Select(Item))),
            _ => throw new NotSupportedException($"CSV cannot write a property of type {value.GetType().Name}."),
        };

    /// <summary><paramref name="text"/> in double quotes. Always: unquoted, an empty text would be an absent one.</summary>
    public static string Quote(string text) => $"\"{WellFormed.Of(text).Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static string Item(string text) => text.Replace(ListDelimiter, ' ');
}
