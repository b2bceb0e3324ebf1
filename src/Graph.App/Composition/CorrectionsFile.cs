using Graph.Resolution.Corrections;

namespace Graph.App.Composition;

/// <summary>The file in which people keep what they have decided.</summary>
internal static class CorrectionsFile
{
    private const string Head = """
        # Corrections of the graph: a judgement a line, applied on every run. Delete a line to undo it. Made by 'graph correct' or by hand.
        #   merge MENTION with MENTION | apart MENTION from MENTION | split MENTION | alone MENTION | rename MENTION to "NAME"
        #   set MENTION date|place|status|kind|name VALUE | reject KIND MENTION | confirm KIND MENTION     ('merge meeting …' and so on for meetings)
        # A MENTION is the sentence with the words in brackets, and the article:  "Talks with [her] ended on Friday." in lake-talks-1f00ab12

        """;

    /// <summary>Beside a store: <c>graph.corrections</c> for <c>graph.db</c>.</summary>
    public static string Beside(string store) => Path.ChangeExtension(store, ".corrections");

    /// <summary>What is in it; nothing where there is no file.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It must not be read.</exception>
    public static CorrectionFile Read(string path) => CorrectionReader.Read(TextOf(path));

    /// <summary>Its text; empty where there is no file.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It must not be read.</exception>
    public static string TextOf(string path) => File.Exists(path) ? File.ReadAllText(path) : string.Empty;

    /// <summary>Writes lines at its end, and makes it where there is none.</summary>
    /// <returns>The number of the first of them.</returns>
    public static int Append(string path, IEnumerable<string> lines)
    {
        var before = File.Exists(path) ? File.ReadAllText(path) : Head.ReplaceLineEndings("\n");
        if (before.Length > 0 && !before.EndsWith('\n'))
        {
            before += "\n";
        }

        File.WriteAllText(path, before + string.Concat(lines.Select(line => line + "\n")));
        return before.Count(c => c == '\n') + 1;
    }
}
