using Graph.App.Rendering;
using Spectre.Console.Testing;
using Xunit;

namespace Graph.Tests.App.Rendering;

public sealed class PageTests
{
    [Fact]
    public void A_plain_page_has_no_frames_no_wrapping_and_no_space_at_the_ends_of_lines()
    {
        var writer = new StringWriter { NewLine = "\n" };
        var page = new PlainPage(writer);

        page.Heading("Title");
        page.Line(2, "some ", Piece.Strong("text"), " ");
        page.Table(
            ["a", "long"],
            [
                ["1", string.Empty],
                [new string('x', 100), "2"],
            ]
        );

        Assert.Equal($"Title\n  some text\n{"a", -100}  long\n1\n{new string('x', 100)}  2\n", writer.ToString());
    }

    [Theory]
    [InlineData("a\u001b[31mb")]
    [InlineData("a\nb")]
    [InlineData("a\u009bb")]
    public void Control_characters_of_an_article_do_not_reach_the_terminal(string text)
    {
        var writer = new StringWriter { NewLine = "\n" };

        new PlainPage(writer).Line(text);

        Assert.DoesNotContain(writer.ToString().TrimEnd('\n'), char.IsControl);
    }

    [Fact]
    public void A_table_without_rows_is_not_written()
    {
        var writer = new StringWriter();

        new PlainPage(writer).Table(["a"], []);

        Assert.Empty(writer.ToString());
    }

    [Fact]
    public void A_decorated_page_frames_tables_and_takes_brackets_as_they_are()
    {
        using var console = new TestConsole().Width(40);
        var page = new DecoratedPage(console);

        page.Line("[red] stays");
        page.Table(
            ["name"],
            [
                ["Ana [x]"],
            ]
        );

        Assert.Equal("[red] stays\n╭─────────╮\n│ name    │\n├─────────┤\n│ Ana [x] │\n╰─────────╯\n", console.Output);
    }

    [Fact]
    public void A_decorated_line_wraps_under_its_indent()
    {
        using var console = new TestConsole().Width(12);

        new DecoratedPage(console).Line(2, "one two three");

        Assert.Equal(["  one two", "  three"], console.Lines.Select(line => line.TrimEnd()).Where(line => line.Length > 0));
    }
}
