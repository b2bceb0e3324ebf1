using System.Xml;
using System.Xml.Linq;

namespace Graph.App.Documents.Formats;

/// <summary>The items of an RSS 1.0 or 2.0 or an Atom feed.</summary>
/// <remarks>No document type is allowed, so that no entity can multiply or reach for a file or the network.</remarks>
internal static class Feed
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = false,
    };

    /// <summary>Item by item, so that what stands before a broken place is read.</summary>
    /// <exception cref="XmlException">The feed is broken there, or declares a document type.</exception>
    public static IEnumerable<Article> Read(byte[] bytes)
    {
        if (IsTooDeep(bytes))
        {
            yield return Article.FileFailed("parse", "is nested too deeply for a feed");
            yield break;
        }

        using var stream = new MemoryStream(bytes);
        using var reader = XmlReader.Create(stream, Settings);
        reader.MoveToContent();
        if (reader.LocalName is not ("rss" or "feed" or "RDF"))
        {
            yield return Article.Failed($"is neither an RSS nor an Atom feed (its root element is '{reader.LocalName}')");
            yield break;
        }

        var about = new FeedHead(null, reader.GetAttribute("xml:lang"));
        reader.Read();
        while (!reader.EOF)
        {
            if (reader.NodeType != XmlNodeType.Element || reader.LocalName == "channel")
            {
                reader.Read();
                continue;
            }

            // Reads the element and stops behind it.
            var element = (XElement)XNode.ReadFrom(reader);
            switch (element.Name.LocalName)
            {
                case "item" or "entry":
                    yield return FeedItem.Read(element, about);
                    break;
                case "title":
                    about = about with { Title = FeedItem.Plain(element) };
                    break;
                case "language":
                    about = about with { Language = element.Value };
                    break;
            }
        }
    }

    // Building elements takes time in the square of their depth; reading past them does not.
    private static bool IsTooDeep(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        using var reader = XmlReader.Create(stream, Settings);
        try
        {
            while (reader.Read())
            {
                if (reader.Depth > HtmlPage.Deepest)
                {
                    return true;
                }
            }
        }
        catch (XmlException)
        {
            // Told when the reading proper comes to that place.
        }

        return false;
    }
}
