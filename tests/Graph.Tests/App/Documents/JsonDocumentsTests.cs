using System.Text;
using Graph.App.Documents;
using Graph.App.Documents.Formats;
using Graph.Model.Dates;
using Graph.Model.Documents;
using Xunit;

namespace Graph.Tests.App.Documents;

public sealed class JsonDocumentsTests
{
    [Theory]
    [InlineData("""{"text":"Text.","title":"T","publisher":"P","published":"2031-10-27","url":"https://example.org/a","language":"en"}""")]
    [InlineData(
        """{"Content":"Text.","headline":"T","source":{"id":null,"name":"P"},"publishedAt":"2031-10-27T10:00:00Z","link":"https://example.org/a","lang":"en"}"""
    )]
    [InlineData("""{"maintext":"Text.","title":"T","source_domain":"P","date_publish":"2031-10-27 08:00:00","url":"https://example.org/a","language":"en"}""")]
    [InlineData("""{"text":null,"body":["Text."],"title":"T","site":"P","datetime":1950861600,"href":"https://example.org/a","language":"en"}""")]
    public void Reads_the_usual_names(string json)
    {
        using var folder = new TempFolder();

        var document = folder.ReadOne("a.json", json);

        Assert.Equal("Text.", document.Text);
        Assert.Equal(new DocumentMetadata("T", "P", Edtf.Parse("2031-10-27"), "https://example.org/a", "en"), document.Metadata);
        Assert.Equal("a.json", document.Source);
    }

    [Fact]
    public void Reads_what_is_elsewhere_by_its_path()
    {
        using var folder = new TempFolder();
        var options = new DocumentOptions { Map = FieldMap.Parse(["text=corpus.body", "title=names.1", "published=when"]) };

        var document = folder.ReadOne(
            "a.json",
            """{"text":"no","corpus":{"body":"Text."},"names":["no","T"],"when":"Oct 2031","date":"2030-01-01"}""",
            options
        );

        Assert.Equal("Text.", document.Text);
        Assert.Equal(new DocumentMetadata("T", null, Edtf.Parse("2031-10")), document.Metadata);
        Assert.Equal("has an article without text (at 'corpus.body')", folder.Problem("b.json", """{"text":"no"}""", options).Reason);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("author=x")]
    [InlineData("text=")]
    [InlineData("text=a..b")]
    [InlineData("=a")]
    public void Refuses_a_mapping_that_maps_nothing(string mapping) =>
        Assert.Contains($"'{mapping}'", Assert.Throws<FormatException>(() => FieldMap.Parse([mapping])).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("""[{"text":"One."},{"title":"no text"},{"text":"Three."},7]""")]
    [InlineData("""{"status":"ok","articles":[{"text":"One."},{"title":"no text"},{"text":"Three."},7]}""")]
    [InlineData("""{"data":[{"text":"One."},{"title":"no text"},{"text":"Three."},7]}""")]
    public void Reads_lists_and_tells_of_each_that_fails(string json)
    {
        using var folder = new TempFolder();

        var results = folder.Read("a.json", json);

        Assert.Equal([0, 1, 2, 3], results.Select(result => result.Part));
        Assert.StartsWith("0 One. | 1 !has an article without text (under text, ", TempFolder.Outline(results), StringComparison.Ordinal);
        Assert.EndsWith(" | 2 Three. | 3 !holds a number where an article, an object, is expected", TempFolder.Outline(results), StringComparison.Ordinal);
        Assert.All(results.OfType<DocumentResult.Failed>(), failed => Assert.False(failed.Problem.EndsFile));
    }

    [Fact]
    public void Names_an_article_of_a_dump_by_its_address_then_its_title_then_the_file()
    {
        using var folder = new TempFolder();

        var results = folder.Read(
            "dump.json",
            """[{"text":"a","url":"https://example.org/2031/two-lakes.html?x=1"},{"text":"b","title":"Mr. Lake/Tin"},{"text":"c"},{"text":"d","url":"nowhere"},{"text":"e","url":"https://example.org/"}]"""
        );

        Assert.Equal(
            "two-lakes.html;Mr  Lake Tin;dump.json;dump.json;example.org",
            string.Join(';', results.Cast<DocumentResult.Found>().Select(found => found.Document.Source))
        );
        Assert.StartsWith("two-lakes-", ((DocumentResult.Found)results[0]).Document.Id.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_broken_line_is_a_problem_of_its_own_and_the_rest_is_read()
    {
        using var folder = new TempFolder();
        byte[] bytes =
        [
            .. "\u00ef\u00bb\u00bf"u8.Length == 6 ? Encoding.UTF8.GetPreamble() : [],
            .. "{\"text\":\"One.\"}\r\n\r\n{\"text\":\n"u8,
            .. "{\"text\":\""u8,
            0xFF,
            .. "\"}\n[1]\n{\"text\":\"Six.\"}"u8,
        ];

        var outline = TempFolder.Outline(folder.Read("a.jsonl", bytes));

        Assert.Equal(
            "0 One. | 1 !is not valid JSON at line 3, byte 8 | 2 !is not valid UTF-8 at line 4 | "
                + "3 !holds a list where an article, an object, is expected (line 5) | 4 Six.",
            outline
        );
    }

    [Fact]
    public void A_line_beyond_the_limit_is_passed_over()
    {
        using var folder = new TempFolder();
        var text = $$"""{"text":"One."}{{"\n"}}{"text":"{{new string('a', 300_000)}}"}{{"\n"}}{"text":"Three."}""";

        var outline = TempFolder.Outline(folder.Read("a.ndjson", text, new DocumentOptions { MaxBytes = 100_000 }));

        Assert.Equal("0 One. | 1 !has a line longer than 97.7 KiB (line 2) | 2 Three.", outline);
        Assert.Equal(3, folder.Read("b.ndjson", text).OfType<DocumentResult.Found>().Count());
    }

    [Fact]
    public void Lines_are_read_as_they_are_asked_for()
    {
        using var folder = new TempFolder();
        var path = folder.Write("a.jsonl", string.Concat(Enumerable.Repeat("{\"text\":\"One.\"}\n", 200_000)));
        var before = GC.GetAllocatedBytesForCurrentThread();

        Assert.Equal(3, DocumentReader.Read(path, DocumentOptions.Default).Take(3).Count());

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_000_000);
    }

    [Fact]
    public void Reads_json_lines_in_a_file_called_json()
    {
        using var folder = new TempFolder();

        Assert.Equal("0 One. | 1 Two.", TempFolder.Outline(folder.Read("a.json", "{\"text\":\"One.\"}\n{\"text\":\"Two.\"}\n")));
    }

    [Theory]
    [InlineData("{\"text\":", "is not valid JSON at line 1, byte 8")]
    [InlineData("[{\"text\":\"One.\"},\n oops]", "is not valid JSON at line 2, byte 1")]
    [InlineData("[]", "holds an empty list of articles")]
    [InlineData("\"text\"", "holds a text where an article, an object, is expected")]
    public void Tells_what_is_wrong_with_a_dump(string json, string reason)
    {
        using var folder = new TempFolder();

        Assert.Equal(reason, folder.Problem("a.json", json).Reason);
    }

    [Fact]
    public void Deep_nesting_is_refused()
    {
        using var folder = new TempFolder();
        var deep = new string('[', 200_000);

        Assert.EndsWith("(nested too deeply)", folder.Problem("a.json", deep).Reason, StringComparison.Ordinal);
        Assert.Equal("0 !is not valid JSON at line 1, byte 64 | 1 Two.", TempFolder.Outline(folder.Read("a.jsonl", deep + "\n{\"text\":\"Two.\"}")));
    }

    [Fact]
    public void Html_within_json_becomes_text_and_what_no_text_holds_is_replaced()
    {
        using var folder = new TempFolder();

        Assert.Equal("One & two.\nThree.", folder.ReadOne("a.json", """{"text":"<p>One &amp; two.</p><p>Three.</p>"}""").Text);
        Assert.Equal("5 < 6 & 7 > 3", folder.ReadOne("b.json", """{"text":"5 < 6 & 7 > 3"}""").Text);
        Assert.Equal("a\ufffdb\ufffdc", folder.ReadOne("c.json", "{\"text\":\"a\\u0000b\\ufffdc\"}").Text);
    }
}
