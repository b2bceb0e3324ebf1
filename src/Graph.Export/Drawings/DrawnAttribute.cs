using System.Collections.Immutable;
using System.Globalization;
using Graph.Model.Snapshot;

namespace Graph.Export.Drawings;

/// <summary>A property as drawing formats know it: declared once with a type, then given by its id.</summary>
/// <param name="Type"><c>string</c>, <c>long</c> or <c>boolean</c>, which GraphML and GEXF spell alike; lists are strings.</param>
internal sealed record DrawnAttribute(string Id, string Key, string Type)
{
    /// <summary>The attributes that <paramref name="bags"/> need, in ordinal order of their keys; a property of mixed types is a string.</summary>
    public static ImmutableArray<DrawnAttribute> Of(IEnumerable<PropertyBag> bags, string prefix)
    {
        var types = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, value) in bags.SelectMany(bag => bag))
        {
            var type = TypeOf(value);
            if (!types.TryAdd(key, type) && types[key] != type)
            {
                types[key] = "string";
            }
        }

        return [.. types.Select(type => new DrawnAttribute(prefix + type.Key, type.Key, type.Value))];
    }

    /// <summary>The value as text; the items of a list with semicolons between.</summary>
    public static string Text(PropertyValue value) =>
        value switch
        {
            PropertyValue.Text text => text.Value,
            PropertyValue.Number number => number.Value.ToString(CultureInfo.InvariantCulture),
            PropertyValue.Flag flag => flag.Value ? "true" : "false",
            PropertyValue.TextList list => string.Join("; ", list.Values),
            _ => throw new NotSupportedException($"A drawing cannot show a property of type {value.GetType().Name}."),
        };

    private static string TypeOf(PropertyValue value) =>
        value switch
        {
            PropertyValue.Number => "long",
            PropertyValue.Flag => "boolean",
            _ => "string",
        };
}
