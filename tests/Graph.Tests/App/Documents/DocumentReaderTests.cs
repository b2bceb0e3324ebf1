using System.Text;
using Graph.App.Documents;
using Graph.Model.Dates;
using Graph.Model.Documents;
using Xunit;

namespace Graph.Tests.App.Documents;

public sealed class DocumentReaderTests
{
    [Fact]
    public void Keeps_a_plain_text_as_it_is_with_its_line_ends()
    {
        using var folder = new TempFolder();

        var document = folder.ReadOne("Two Lakes.txt", "One.\r\nTwo.\n\rThree.  \n");

        Assert.Equal("One.\r\nTwo.\n\rThree.  \n", document.Text);
        Assert.Equal("Two Lakes.txt", document.Source);
        Assert.Equal(DocumentMetadata.None, document.Metadata);
    }

    [Theory]
    [InlineData("a.md")]
    [InlineData("a.txt")]
    [InlineData("a.markdown")]
    public void Takes_front_matter_for_metadata_and_leaves_it_out_of_the_text(string name)
    {
        using var folder = new TempFolder();

        var document = folder.ReadOne(
            name,
            "---\r\ntitle: \"Tin: a title\"\r\nauthor: [A, B]\r\npublisher: The Post\r\ndate: 2031-10-27 08:00\r\nurl: https://example.org/a\r\nlang: en\r\n---\r\nThe text.\r\n"
        );

        Assert.Equal("The text.\r\n", document.Text);
        Assert.Equal(new DocumentMetadata("Tin: a title", "The Post", Edtf.Parse("2031-10-27"), "https://example.org/a", "en"), document.Metadata);
    }

    [Fact]
    public void Markdown_is_read_without_its_marks_and_plain_text_with_all_its_characters()
    {
        using var folder = new TempFolder();

        Assert.Equal("Head\n\nBold.", folder.ReadOne("a.md", "# Head\n\n**Bold**.").Text);
        Assert.Equal("# Head\n\n**Bold**.", folder.ReadOne("a.txt", "# Head\n\n**Bold**.").Text);
    }

    [Theory]
    [InlineData("---\nA line between rules.\n---\nMore.")]
    [InlineData("---\nNo second rule: at all.\n")]
    [InlineData("--- not a rule\ntitle: x\n---\n")]
    [InlineData("---\n- a\n- list\n---\nMore.")]
    [InlineData("---\nHe said: \"No\": never {that}\n---\nMore.")]
    public void Takes_a_rule_at_the_head_for_text_where_no_mapping_follows(string text)
    {
        using var folder = new TempFolder();

        Assert.Equal(text, folder.ReadOne("a.txt", text).Text);
    }

    [Fact]
    public void Reads_front_matter_line_by_line_where_it_is_not_quite_yaml()
    {
        using var folder = new TempFolder();

        var document = folder.ReadOne("a.md", "---\r\ntitle: Tin talks: day two\r\npublished: 2031-10-27\r\nurl: \"https://example.org/open\r\n---\r\nText.");

        Assert.Equal("Text.", document.Text);
        Assert.Equal(new DocumentMetadata("Tin talks: day two", null, Edtf.Parse("2031-10-27"), "https://example.org/open"), document.Metadata);
    }

    [Fact]
    public void Tells_of_front_matter_that_no_text_follows()
    {
        using var folder = new TempFolder();

        Assert.Equal("holds front matter and no text", folder.Problem("b.md", "---\ntitle: x\n---\n \n").Reason);
    }

    [Fact]
    public void Front_matter_that_multiplies_or_nests_costs_nothing()
    {
        using var folder = new TempFolder();
        var bomb =
            "---\ntitle: Calm\na: &a [x,x,x,x,x,x,x,x,x]\n"
            + string.Concat("bcdefghij".Select(c => $"{c}: &{c} [*{(char)(c - 1)},*{(char)(c - 1)},*{(char)(c - 1)}]\n"));
        var deep = $"---\ntitle: Calm\nx: {new string('[', 7_000)}{new string(']', 7_000)}\n---\nText.";

        Assert.Equal("Calm", folder.ReadOne("bomb.md", bomb + "title2: *a\n*a : y\nurl: u\n---\nText.").Metadata.Title);
        // Either way will do, as long as the run goes on.
        Assert.Single(folder.Read("deep.md", deep));
    }

    [Fact]
    public void Takes_the_day_from_the_text_only_where_nothing_better_says_it()
    {
        using var folder = new TempFolder();

        Assert.Equal("2031-10-28", folder.ReadOne("a.txt", " date 2031-10-28 They met.").Metadata.Published?.ToString());
        Assert.Equal("2031-10", folder.ReadOne("a.md", "---\npublished: 2031-10\n---\n date 2031-10-28 They met.").Metadata.Published?.ToString());
        Assert.Null(folder.ReadOne("b.txt", "LAKE CITY, Oct. 27 — They met.").Metadata.Published);
    }

    [Fact]
    public void Tells_what_is_wrong_with_a_file()
    {
        using var folder = new TempFolder();

        Assert.Equal(new DocumentProblem(folder["e.txt"], "decode", "is empty", true), folder.Problem("e.txt", ""));
        Assert.Equal("holds nothing but white space", folder.Problem("w.txt", " \n").Reason);
        Assert.Equal("is binary, not text", folder.Problem("b.txt", [0, 1, 2, 3]).Reason);
        Assert.Equal("is not valid UTF-8 at byte 2 (line 1)", folder.Problem("u.txt", [0x61, 0x62, 0xFF]).Reason);
        Assert.Equal("is larger than 1 KiB", folder.Problem("l.txt", new string('a', 1025), new DocumentOptions { MaxBytes = 1024 }).Reason);
        Assert.Equal("does not exist", Failure(folder["none.txt"]).Reason);
        Assert.Equal("matches no file", Failure(folder["*.none"]).Reason);
        Assert.Equal("is a folder that could not be listed", Failure(folder.Root).Reason);
    }

    [Fact]
    public void Tells_of_a_file_that_is_a_link_to_itself()
    {
        using var folder = new TempFolder();
        File.CreateSymbolicLink(folder["loop.txt"], folder["loop.txt"]);

        Assert.Single(DocumentReader.Read(folder["loop.txt"], DocumentOptions.Default));
        Assert.IsType<DocumentResult.Failed>(DocumentReader.Read(folder["loop.txt"], DocumentOptions.Default).Single());
    }

    [Fact]
    public void Tells_of_a_file_that_may_not_be_read()
    {
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
        {
            Assert.Skip("Needs a user whom file permissions bind.");
            return;
        }

        using var folder = new TempFolder();
        File.SetUnixFileMode(folder.Write("a.txt", "Text."), UnixFileMode.None);

        Assert.Equal("may not be read", Failure(folder["a.txt"]).Reason);
    }

    [Fact]
    public void Reads_a_file_of_unknown_extension_as_text()
    {
        using var folder = new TempFolder();

        Assert.Equal("Text.", folder.ReadOne("notes.log", "Text.").Text);
        Assert.Equal("Text.", folder.ReadOne("README", "Text.").Text);
    }

    [Fact]
    public void Reads_utf16_files_of_every_format()
    {
        using var folder = new TempFolder();
        byte[] Wide(string text) => [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(text)];

        Assert.Equal("0 Text.", TempFolder.Outline(folder.Read("a.txt", Wide("Text."))));
        Assert.Equal("0 Text.", TempFolder.Outline(folder.Read("a.json", Wide("{\"text\":\"Text.\"}"))));
        Assert.Equal("0 One. | 1 Two.", TempFolder.Outline(folder.Read("a.jsonl", Wide("{\"text\":\"One.\"}\n{\"text\":\"Two.\"}\n"))));
        Assert.Equal("0 Text.", TempFolder.Outline(folder.Read("a.html", Wide("<p>Text.</p>"))));
        Assert.Equal("0 Text.", TempFolder.Outline(folder.Read("a.rss", Wide("<rss><channel><item><description>Text.</description></item></channel></rss>"))));
    }

    private static DocumentProblem Failure(string path) =>
        Assert.IsType<DocumentResult.Failed>(Assert.Single(DocumentReader.Read(path, DocumentOptions.Default))).Problem;
}
