using System.Collections.Immutable;

namespace Graph.App.Documents.Formats;

/// <summary>What front matter and JSON dumps usually call the parts of an article, the likeliest first. Compared without regard to case.</summary>
internal static class FieldNames
{
    public static ImmutableArray<string> Text { get; } =
    ["text", "content", "body", "article", "maintext", "full_text", "fulltext", "article_text", "articleBody"];

    public static ImmutableArray<string> Title { get; } = ["title", "headline"];

    public static ImmutableArray<string> Publisher { get; } = ["publisher", "source", "outlet", "site", "site_name", "domain", "source_domain"];

    public static ImmutableArray<string> Published { get; } =
    [
        "published",
        "date",
        "pubDate",
        "published_at",
        "publishedAt",
        "date_publish",
        "date_published",
        "datePublished",
        "publish_date",
        "publication_date",
        "datetime",
    ];

    public static ImmutableArray<string> Url { get; } = ["url", "link", "href"];

    public static ImmutableArray<string> Language { get; } = ["language", "lang"];
}
