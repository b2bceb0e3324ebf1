using Graph.App.Composition;

namespace Graph.App.Cypher;

/// <summary>The commands and statements typed so far, a line each, the oldest first, kept in a file from run to run.</summary>
internal sealed class CommandHistory(string? file)
{
    public const string Variable = "GRAPH_HISTORY";
    private const int Most = 1000;

    private readonly List<string> lines = [];

    public IReadOnlyList<string> Lines => lines;

    /// <summary>That of <c>$GRAPH_HISTORY</c>, else of <c>.graph_history</c> in the home folder. A file that cannot be read is as good as none.</summary>
    public static CommandHistory Of(Terminal terminal)
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        var file =
            terminal.Environment(Variable) is { Length: > 0 } named ? named
            : home.Length > 0 ? Path.Combine(home, ".graph_history")
            : null;
        var history = new CommandHistory(file);
        try
        {
            if (file is not null && File.Exists(file))
            {
                history.lines.AddRange(File.ReadLines(file).TakeLast(Most));
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            history.lines.Clear();
        }
        return history;
    }

    /// <summary>Empty lines and repetitions are not kept.</summary>
    public void Add(string line)
    {
        if (line.Trim().Length > 0 && (lines.Count == 0 || lines[^1] != line))
        {
            lines.Add(line);
        }
    }

    /// <summary>A statement of several lines becomes one, to be recalled whole; a comment up to the end of a line would swallow the rest, so then it stays as it is.</summary>
    public void AddStatement(string statement)
    {
        var typed = statement.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0).ToList();
        if (statement.Contains("//", StringComparison.Ordinal))
        {
            typed.ForEach(Add);
        }
        else
        {
            Add(string.Join(' ', typed) + ";");
        }
    }

    /// <summary>A folder where nothing may be written costs the history, not the session.</summary>
    public void Save()
    {
        try
        {
            if (file is not null)
            {
                File.WriteAllLines(file, lines.TakeLast(Most));
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Nothing to be done about it here.
        }
    }
}
