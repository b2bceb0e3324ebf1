using System.Collections.Immutable;
using System.Text.Json;

namespace Graph.App.Documents.Formats;

/// <summary>The articles of one JSON text: an object that is one, a list of them, or an object that holds such a list.</summary>
internal static class JsonDump
{
    private static readonly ImmutableArray<string> Lists = ["articles", "documents", "docs", "items", "results", "data"];

    /// <summary>The articles in order; <c>IsAlone</c> where the text is one article and the file's name is its name.</summary>
    /// <exception cref="JsonException">The text is not JSON, or nested more than 64 deep.</exception>
    public static (ImmutableArray<Article> Articles, bool IsAlone) Read(string text, FieldMap map)
    {
        using var json = JsonDocument.Parse(text);
        var root = json.RootElement;
        if (root.ValueKind == JsonValueKind.Array)
        {
            return ([.. root.EnumerateArray().Select(element => JsonArticle.Read(element, map))], false);
        }

        var article = JsonArticle.Read(root, map);
        if (article.Problem is not null && root.ValueKind == JsonValueKind.Object && List(root) is { } list)
        {
            return ([.. list.EnumerateArray().Select(element => JsonArticle.Read(element, map))], false);
        }

        return ([article], true);
    }

    private static JsonElement? List(JsonElement root)
    {
        foreach (var name in Lists)
        {
            if (root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array)
            {
                return value;
            }
        }

        return null;
    }
}
