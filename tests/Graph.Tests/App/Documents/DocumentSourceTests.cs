using Graph.App.Documents;
using Xunit;

namespace Graph.Tests.App.Documents;

public sealed class DocumentSourceTests
{
    [Fact]
    public void A_folder_stands_for_its_files_of_known_kind_at_any_depth()
    {
        using var folder = Tree();

        Assert.Equal("B.md a.txt sub/deep/d.jsonl sub/e.html", Names(folder, folder.Root));
    }

    [Theory]
    [InlineData("*.txt", "a.txt")]
    [InlineData("*", "B.md a.txt notes.log")]
    [InlineData("**/*.jsonl", "sub/deep/d.jsonl")]
    [InlineData("sub/**/*", "sub/deep/d.jsonl sub/e.html")]
    [InlineData("s*/e.*", "sub/e.html")]
    public void A_glob_stands_for_what_it_matches(string glob, string expected)
    {
        using var folder = Tree();

        Assert.Equal(expected, Names(folder, folder[glob]));
    }

    [Fact]
    public void What_is_not_there_and_what_is_named_is_given_back_once_in_order()
    {
        using var folder = Tree();

        Assert.Equal(
            "*.none B.md a.txt none.txt notes.log",
            Names(
                folder,
                folder["notes.log"],
                folder["none.txt"],
                folder["a.txt"],
                folder["*.none"],
                folder["./a.txt"],
                folder["B.md"],
                folder["nowhere/../a.txt"]
            )
        );
        Assert.Equal("-", Assert.Single(DocumentSource.Expand(["-"])));
    }

    [Fact]
    public void Links_that_lead_round_are_walked_once()
    {
        using var folder = Tree();
        Directory.CreateSymbolicLink(folder["sub/up"], folder.Root);
        Directory.CreateSymbolicLink(folder["sub/self"], folder["sub/self"]);
        Directory.CreateSymbolicLink(folder["zlink"], folder["sub"]);
        File.CreateSymbolicLink(folder["broken.txt"], folder["gone.txt"]);

        Assert.Equal("B.md a.txt broken.txt sub/deep/d.jsonl sub/e.html", Names(folder, folder.Root));
        Assert.Equal("sub/deep/d.jsonl", Names(folder, folder["**/*.jsonl"]));
    }

    [Fact]
    public void A_stamp_changes_with_the_file()
    {
        using var folder = Tree();
        var before = DocumentSource.Stamp(folder["a.txt"]);

        folder.Write("a.txt", "Another text.");

        Assert.NotNull(before);
        Assert.NotEqual(before, DocumentSource.Stamp(folder["a.txt"]));
        Assert.Null(DocumentSource.Stamp(folder["none.txt"]));
        Assert.Null(DocumentSource.Stamp("-"));
    }

    private static TempFolder Tree()
    {
        var folder = new TempFolder();
        foreach (var name in (string[])["a.txt", "B.md", "notes.log", ".hidden.txt", ".git/x.txt", "sub/e.html", "sub/deep/d.jsonl", "sub/deep/image.png"])
        {
            folder.Write(name, "Text.");
        }

        File.Delete(folder["sub/deep/image.png"]);
        return folder;
    }

    private static string Names(TempFolder folder, params string[] given) =>
        string.Join(' ', DocumentSource.Expand(given).Select(path => Path.GetRelativePath(folder.Root, path)));
}
