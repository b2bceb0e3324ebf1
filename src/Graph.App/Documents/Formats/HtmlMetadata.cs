using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Graph.App.Documents.Dates;
using Graph.Model.Dates;
using Graph.Model.Documents;

namespace Graph.App.Documents.Formats;

/// <summary>What a web page says of itself in its head: Open Graph, schema.org's JSON-LD, meta tags and the time element.</summary>
internal static class HtmlMetadata
{
    public static DocumentMetadata Of(IHtmlDocument page)
    {
        var linked = LinkedData(page);
        return new DocumentMetadata(
            Meta(page, "og:title", "twitter:title", "dc.title") ?? linked?.Title ?? Text(page.QuerySelector("h1")) ?? NonEmpty(page.Title),
            Meta(page, "og:site_name", "application-name", "dc.publisher") ?? linked?.Publisher,
            Published(page, linked),
            NonEmpty(page.QuerySelector("link[rel=canonical]")?.GetAttribute("href")) ?? Meta(page, "og:url") ?? linked?.Url,
            NonEmpty(page.DocumentElement.GetAttribute("lang"))
        );
    }

    private static Edtf? Published(IHtmlDocument page, DocumentMetadata? linked)
    {
        foreach (
            var name in (string[])
                [
                    "article:published_time",
                    "og:article:published_time",
                    "datePublished",
                    "publishdate",
                    "pubdate",
                    "publish-date",
                    "parsely-pub-date",
                    "sailthru.date",
                    "dc.date.issued",
                    "dc.date",
                    "dcterms.created",
                    "date",
                ]
        )
        {
            if (PublishedDate.Parse(Meta(page, name)) is { } date)
            {
                return date;
            }
        }

        if (linked?.Published is { } published)
        {
            return published;
        }

        // Only a time that is marked as the publication's, or the first one of the article itself; a sidebar has times too.
        var time = page.QuerySelector("time[pubdate], time[itemprop=datePublished]") ?? page.QuerySelector("article time, main time");
        return PublishedDate.Parse(time?.GetAttribute("datetime")) ?? PublishedDate.Parse(time?.TextContent);
    }

    private static string? Meta(IHtmlDocument page, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            foreach (var meta in page.QuerySelectorAll("meta"))
            {
                var key = meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop");
                if (string.Equals(key, name, StringComparison.OrdinalIgnoreCase) && NonEmpty(meta.GetAttribute("content")) is { } content)
                {
                    return content;
                }
            }
        }

        return null;
    }

    private static DocumentMetadata? LinkedData(IHtmlDocument page)
    {
        foreach (var script in page.QuerySelectorAll("script[type='application/ld+json']"))
        {
            try
            {
                using var json = JsonDocument.Parse(script.TextContent);
                if (Articles(json.RootElement).Select(OfArticle).FirstOrDefault() is { } metadata)
                {
                    return metadata;
                }
            }
            catch (JsonException)
            {
                // Pages often carry broken JSON-LD; the page is none the worse as a text.
            }
        }

        return null;
    }

    private static IEnumerable<JsonElement> Articles(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Array => element.EnumerateArray().SelectMany(Articles),
            JsonValueKind.Object when element.TryGetProperty("@graph", out var graph) => Articles(graph),
            JsonValueKind.Object when element.TryGetProperty("@type", out var type) && type.ToString().Contains("Article", StringComparison.Ordinal) =>
            [
                element,
            ],
            _ => [],
        };

    private static DocumentMetadata OfArticle(JsonElement article) =>
        new(
            String(article, "headline"),
            article.TryGetProperty("publisher", out var publisher) && publisher.ValueKind == JsonValueKind.Object ? String(publisher, "name") : null,
            PublishedDate.Parse(String(article, "datePublished")),
            String(article, "url"),
            null
        );

    private static string? String(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? NonEmpty(value.GetString()) : null;

    private static string? Text(INode? node) => node is null ? null : NonEmpty(node.TextContent);

    private static string? NonEmpty(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
