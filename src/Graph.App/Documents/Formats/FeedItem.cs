using System.Xml.Linq;
using Graph.App.Documents.Dates;
using Graph.Model.Documents;

namespace Graph.App.Documents.Formats;

/// <summary>One item of an RSS feed, or entry of an Atom feed.</summary>
internal static class FeedItem
{
    public static Article Read(XElement item, FeedHead feed)
    {
        // The whole text where the feed gives it, else its summary. RSS has content:encoded, Atom content.
        var text = Body(item, "encoded") ?? Body(item, "content") ?? Body(item, "description") ?? Body(item, "summary");
        if (text is null)
        {
            return Article.Failed($"has an item without text{(Child(item, "title") is { } title ? $" ('{Plain(title)}')" : string.Empty)}");
        }

        return new Article(
            text,
            new DocumentMetadata(
                Plain(Child(item, "title")),
                Publisher(item) ?? feed.Title,
                PublishedDate.Parse((Child(item, "published") ?? Child(item, "pubDate") ?? Child(item, "date") ?? Child(item, "updated"))?.Value),
                Link(item),
                item.Attribute(XNamespace.Xml + "lang")?.Value ?? feed.Language
            )
        );
    }

    /// <summary>The text of an element that may hold HTML, escaped or as elements.</summary>
    public static string? Plain(XElement? element)
    {
        if (element is null)
        {
            return null;
        }

        var value = element.HasElements ? string.Concat(element.Nodes().Select(node => node.ToString(SaveOptions.DisableFormatting))) : element.Value;
        // An ampersand still there after XML was read is HTML's, escaped twice.
        var plain = HtmlText.LooksLikeHtml(value) || value.Contains('&', StringComparison.Ordinal) ? HtmlText.OfFragment(value) : value;
        return string.IsNullOrWhiteSpace(plain) ? null : plain;
    }

    private static string? Body(XElement item, string name) =>
        item.Elements().Where(element => element.Name.LocalName == name).Select(Plain).FirstOrDefault(text => text is not null);

    private static string? Publisher(XElement item) =>
        Child(item, "source") is { } source ? Plain(Child(source, "title") ?? source)
        : Child(item, "publisher") is { } publisher ? Plain(publisher)
        : null;

    private static string? Link(XElement item)
    {
        var links = item.Elements().Where(element => element.Name.LocalName == "link").ToList();
        var link = links.Find(element => element.Attribute("rel")?.Value is null or "alternate");
        var address = link?.Attribute("href")?.Value ?? link?.Value.Trim();
        // RSS: a guid is a permanent link unless it says otherwise.
        var guid = Child(item, "guid");
        return !string.IsNullOrEmpty(address) ? address
            : guid?.Attribute("isPermaLink")?.Value is null or "true" && Uri.IsWellFormedUriString(guid?.Value.Trim(), UriKind.Absolute) ? guid!.Value.Trim()
            : null;
    }

    private static XElement? Child(XElement item, string name) => item.Elements().FirstOrDefault(element => element.Name.LocalName == name);
}
