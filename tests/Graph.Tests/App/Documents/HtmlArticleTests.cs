using System.Text;
using Graph.Model.Dates;
using Graph.Model.Documents;
using Xunit;

namespace Graph.Tests.App.Documents;

public sealed class HtmlArticleTests
{
    private static readonly string Page = $$"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
          <meta charset="utf-8">
          <title>Tin talks at the lake | Lake Post</title>
          <meta property="og:title" content="Tin talks at the lake">
          <meta property="og:site_name" content="Lake Post">
          <meta property="article:published_time" content="2031-10-27T16:20:00Z">
          <link rel="canonical" href="https://example.org/tin">
          <script>var secret = "from a script";</script>
        </head>
        <body>
          <header><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
          <main><article>
            <h1>Tin talks at the lake</h1>
            <p>The ministers of the two lakes sat down at last, {{Filler}}</p>
            <p>They spoke about tin and about the
               old&nbsp;bridge, {{Filler}}</p>
            <figure><img src="https://example.org/x.png"><figcaption>Minister Ana Rios at the lake, October 2031.</figcaption></figure>
            <p>A further round is <b>planned</b> for spring, {{Filler}}</p>
          </article></main>
          <aside><h2>Most read</h2><ul><li><a href="/a">Ten recipes</a></li></ul></aside>
          <footer>Copyright of the Lake Post. <a href="/terms">Terms</a></footer>
        </body>
        </html>
        """;

    private const string Filler =
        "which is what everybody had asked for during a long summer of quarrels, letters, visits and telephone calls, and which nobody, "
        + "least of all the ministers themselves, had thought likely a month before, when the last round ended without a word.";

    [Fact]
    public void Reads_the_article_and_not_the_page_around_it()
    {
        using var folder = new TempFolder();

        var document = folder.ReadOne("page.html", Page);

        Assert.Equal(new DocumentMetadata("Tin talks at the lake", "Lake Post", Edtf.Parse("2031-10-27"), "https://example.org/tin", "en"), document.Metadata);
        var lines = document.Text.Split('\n').ToHashSet(StringComparer.Ordinal);
        Assert.Contains($"The ministers of the two lakes sat down at last, {Filler}", lines);
        Assert.Contains($"They spoke about tin and about the old bridge, {Filler}", lines);
        Assert.Contains($"A further round is planned for spring, {Filler}", lines);
        foreach (var around in (string[])["Home", "Sport", "Ten recipes", "Copyright", "secret", "Most read"])
        {
            Assert.DoesNotContain(around, document.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Reads_a_page_too_short_to_search()
    {
        using var folder = new TempFolder();

        Assert.Equal(
            "One & two.\nThree.",
            folder.ReadOne("a.htm", "<html><body><nav>Menu</nav><p>One &amp; two.<br>Three.</p><footer>End</footer></body></html>").Text
        );
    }

    [Theory]
    [InlineData(
        """<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"T","datePublished":"2031-10","publisher":{"name":"P"},"url":"https://example.org/u"}]}</script>""",
        "2031-10"
    )]
    [InlineData("""<script type="application/ld+json">{broken</script><meta name="date" content="27 Oct 2031">""", "2031-10-27")]
    [InlineData("""<meta name="date" content="soon">""", null)]
    public void Reads_the_day_of_publication_from_the_head(string head, string? expected)
    {
        using var folder = new TempFolder();

        Assert.Equal(expected, folder.ReadOne("a.html", $"<html><head>{head}</head><body><p>Text.</p></body></html>").Metadata.Published?.ToString());
    }

    [Fact]
    public void Reads_the_time_of_the_article_and_not_of_a_sidebar()
    {
        using var folder = new TempFolder();

        Assert.Equal(
            "2031-10-27",
            folder
                .ReadOne("a.html", "<aside><time>2030-01-01</time></aside><article><time datetime='2031-10-27'>Monday</time><p>Text.</p></article>")
                .Metadata.Published?.ToString()
        );
        Assert.Null(folder.ReadOne("b.html", "<aside><time>2030-01-01</time></aside><p>Text.</p>").Metadata.Published);
    }

    [Fact]
    public void Reads_the_encoding_that_the_page_declares()
    {
        using var folder = new TempFolder();
        var bytes = Encoding.Latin1.GetBytes(
            "<html><head><meta http-equiv='Content-Type' content='text/html; charset=iso-8859-1'></head><body><p>Port Élan</p></body></html>"
        );

        Assert.Equal("0 Port Élan", TempFolder.Outline(folder.Read("a.html", bytes)));
    }

    [Theory]
    [InlineData("<html><body><script>x</script></body></html>")]
    [InlineData("<html></html>")]
    public void Tells_of_a_page_without_text(string html)
    {
        using var folder = new TempFolder();

        Assert.Equal("is a web page without text", folder.Problem("a.html", html).Reason);
    }

    [Fact]
    public void Deep_nesting_is_refused()
    {
        using var folder = new TempFolder();

        Assert.Equal("is nested too deeply for a web page", folder.Problem("a.html", string.Concat(Enumerable.Repeat("<div>", 20_000)) + "x").Reason);
    }
}
