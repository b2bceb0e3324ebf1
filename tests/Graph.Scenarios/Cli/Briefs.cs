using System.Text;

namespace Graph.Scenarios.Cli;

/// <summary>A folder with two short invented articles in <c>news</c>, gone after the test.</summary>
internal sealed class Briefs : IDisposable
{
    public Briefs()
    {
        Write(
            "news/harbour.md",
            """
            ---
            title: Ministers talk in Geneva
            publisher: The Lakeside Post
            published: 2031-07-11
            ---
            GENEVA, July 11 — Japanese Foreign Minister Haruto Kobayashi met Norwegian Foreign Minister Ingrid Solberg in Geneva on Thursday.
            They discussed fisheries and trade.
            """
        );
        Write(
            "news/call.txt",
            """
            OSLO, July 20, 2031 - Norwegian Foreign Minister Ingrid Solberg spoke by phone with Kenyan Foreign Minister Amina Wanjiru on Saturday.
            """
        );
    }

    public string Root { get; } = Directory.CreateTempSubdirectory("graph-cli-").FullName;

    public string this[string name] => Path.Combine(Root, name);

    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        var path = this[name];
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
