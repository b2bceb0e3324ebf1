using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Graph.App.Documents.Dates;
using Graph.Model.Dates;
using Graph.Model.Documents;

namespace Graph.App.Documents.Formats;

/// <summary>One article of a JSON dump.</summary>
internal static class JsonArticle
{
    public static Article Read(JsonElement element, FieldMap map)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            return Article.Failed($"holds {Kind(element)} where an article, an object, is expected");
        }

        var text = Find(element, map, "text", FieldNames.Text, Text);
        if (string.IsNullOrWhiteSpace(text))
        {
            var looked = map.Path("text") is { } path
                ? $"at '{string.Join('.', path)}'"
                : $"under {string.Join(", ", FieldNames.Text)}; name its place with --map text=PATH";
            return Article.Failed($"has an article without text ({looked})");
        }

        var metadata = new DocumentMetadata(
            Find(element, map, "title", FieldNames.Title, Name),
            Find(element, map, "publisher", FieldNames.Publisher, Name),
            Find(element, map, "published", FieldNames.Published, value => Date(value) is { } date ? (Edtf?)date : null),
            Find(element, map, "url", FieldNames.Url, Name),
            Find(element, map, "language", FieldNames.Language, Name)
        );
        return new Article(HtmlText.LooksLikeHtml(text) ? HtmlText.OfFragment(text) : text, metadata);
    }

    private static T? Find<T>(JsonElement article, FieldMap map, string field, ImmutableArray<string> names, Func<JsonElement, T?> read)
    {
        if (map.Path(field) is { } path)
        {
            return Walk(article, path) is { } mapped ? read(mapped) : default;
        }

        foreach (var name in names)
        {
            if (Property(article, name) is { } value && read(value) is { } found)
            {
                return found;
            }
        }

        return default;
    }

    private static JsonElement? Walk(JsonElement element, ImmutableArray<string> path)
    {
        JsonElement? at = element;
        foreach (var step in path)
        {
            at = at switch
            {
                { ValueKind: JsonValueKind.Object } parent => Property(parent, step),
                { ValueKind: JsonValueKind.Array } list
                    when int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < list.GetArrayLength() => list[index],
                _ => null,
            };
        }

        return at;
    }

    // The spelling as given first: "Text" and "text" may stand side by side.
    private static JsonElement? Property(JsonElement element, string name)
    {
        if (element.TryGetProperty(name, out var exact))
        {
            return exact;
        }

        foreach (var property in element.EnumerateObject())
        {
            if (string.Equals(property.Name, name, StringComparison.OrdinalIgnoreCase))
            {
                return property.Value;
            }
        }

        return null;
    }

    // A list of paragraphs is a text too.
    private static string? Text(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.String => NonEmpty(value.GetString()),
            JsonValueKind.Array when value.GetArrayLength() > 0 && value.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String) => NonEmpty(
                string.Join('\n', value.EnumerateArray().Select(item => item.GetString()))
            ),
            _ => null,
        };

    // NewsAPI gives a source as an object with a name.
    private static string? Name(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.String => NonEmpty(value.GetString()),
            JsonValueKind.Object => Property(value, "name") is { ValueKind: JsonValueKind.String } name ? NonEmpty(name.GetString()) : null,
            _ => null,
        };

    private static Edtf? Date(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.String => PublishedDate.Parse(value.GetString()),
            JsonValueKind.Number when value.TryGetInt32(out var year) && year is >= 1000 and < 3000 => PublishedDate.Parse(
                year.ToString(CultureInfo.InvariantCulture)
            ),
            JsonValueKind.Number when value.TryGetDouble(out var time) => PublishedDate.OfUnixTime(time),
            _ => null,
        };

    private static string? NonEmpty(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;

    private static string Kind(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Array => "a list",
            JsonValueKind.String => "a text",
            JsonValueKind.Number => "a number",
            _ => element.ValueKind.ToString().ToLowerInvariant(),
        };
}
