using Graph.App.Documents;
using Graph.Model.Dates;
using Graph.Model.Documents;
using Xunit;

namespace Graph.Tests.App.Documents;

public sealed class FeedTests
{
    private const string Rss = """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
          <channel>
            <title>Lake Post</title>
            <link>https://example.org/</link>
            <language>en-GB</language>
            <item>
              <title>Tin &amp;amp; trade</title>
              <link>https://example.org/tin</link>
              <description>Short.</description>
              <content:encoded><![CDATA[<p>The <b>long</b> text.</p><script>alert(1)</script><p>Its end &mdash; now.</p>]]></content:encoded>
              <pubDate>Mon, 27 Oct 2031 10:00:00 GMT</pubDate>
            </item>
            <item>
              <guid>https://example.org/bridge</guid>
              <description>The bridge &lt;i&gt;stands&lt;/i&gt;.</description>
              <dc:date>2031-10</dc:date>
              <source url="https://example.com/feed">Other Post</source>
            </item>
            <item><title>Empty</title></item>
          </channel>
        </rss>
        """;

    private const string Atom = """
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
          <title type="text">Lake Post</title>
          <entry>
            <title type="html">Tin &lt;em&gt;and&lt;/em&gt; trade</title>
            <link rel="self" href="https://example.org/self"/>
            <link href="https://example.org/tin"/>
            <updated>2031-10-28T00:00:00Z</updated>
            <published>2031-10-27T23:00:00-05:00</published>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One.</p><p>Two.</p></div></content>
          </entry>
          <entry xml:lang="fr"><updated>2031-10-28T00:00:00Z</updated><summary>Only a summary.</summary></entry>
        </feed>
        """;

    [Fact]
    public void Reads_the_items_of_an_rss_feed()
    {
        using var folder = new TempFolder();

        var results = folder.Read("feed.xml", Rss);

        Assert.Equal("0 The long text.\nIts end — now. | 1 The bridge stands. | 2 !has an item without text ('Empty')", TempFolder.Outline(results));
        Assert.Equal(
            new DocumentMetadata("Tin & trade", "Lake Post", Edtf.Parse("2031-10-27"), "https://example.org/tin", "en-GB"),
            ((DocumentResult.Found)results[0]).Document.Metadata
        );
        Assert.Equal(
            new DocumentMetadata(null, "Other Post", Edtf.Parse("2031-10"), "https://example.org/bridge", "en-GB"),
            ((DocumentResult.Found)results[1]).Document.Metadata
        );
    }

    [Fact]
    public void Reads_the_entries_of_an_atom_feed()
    {
        using var folder = new TempFolder();

        var results = folder.Read("feed.atom", Atom);

        Assert.Equal("0 One.\nTwo. | 1 Only a summary.", TempFolder.Outline(results));
        Assert.Equal(
            new DocumentMetadata("Tin and trade", "Lake Post", Edtf.Parse("2031-10-27"), "https://example.org/tin", "en"),
            ((DocumentResult.Found)results[0]).Document.Metadata
        );
        Assert.Equal(new DocumentMetadata(null, "Lake Post", Edtf.Parse("2031-10-28"), null, "fr"), ((DocumentResult.Found)results[1]).Document.Metadata);
    }

    [Fact]
    public void Reads_what_stands_before_a_broken_place()
    {
        using var folder = new TempFolder();

        var outline = TempFolder.Outline(
            folder.Read("feed.rss", "<rss><channel><item><description>One.</description></item>\n<item><description>Two.</item></channel></rss>")
        );

        Assert.Equal("0 One. | 1 !is not well-formed XML at line 2", outline);
    }

    [Theory]
    [InlineData("<html><body/></html>", "is neither an RSS nor an Atom feed (its root element is 'html')")]
    [InlineData("<rss><channel><title>x</title></channel></rss>", "is a feed without items")]
    [InlineData("no xml at all", "is not well-formed XML at line 1")]
    [InlineData(
        "<!DOCTYPE r [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]>\n<rss><channel><item><description>&b;</description></item></channel></rss>",
        "declares a document type, which is not allowed"
    )]
    [InlineData("<!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss/>", "declares a document type, which is not allowed")]
    public void Refuses_what_is_no_feed_or_could_do_harm(string xml, string reason)
    {
        using var folder = new TempFolder();

        Assert.Equal(reason, folder.Problem("feed.xml", xml).Reason);
    }

    [Fact]
    public void Deep_nesting_is_refused()
    {
        using var folder = new TempFolder();
        var deep = string.Concat(Enumerable.Repeat("<a>", 50_000)) + "x" + string.Concat(Enumerable.Repeat("</a>", 50_000));

        Assert.Equal(
            "is nested too deeply for a feed",
            folder.Problem("feed.xml", $"<rss><channel><item><description>{deep}</description></item></channel></rss>").Reason
        );
    }
}
