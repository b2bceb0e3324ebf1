using System.CommandLine;
using Graph.App.Rendering;

namespace Graph.App.Composition;

/// <summary>The options that every command shares.</summary>
internal static class CommonOptions
{
    public const string StoreVariable = "GRAPH_STORE";
    public const string CorrectionsVariable = "GRAPH_CORRECTIONS";

    /// <summary>One for the whole tree: it may stand before or after the command.</summary>
    public static readonly Option<string?> Store = new("--store")
    {
        Description = "The store's file. Default: $GRAPH_STORE, or graph.db in the working folder.",
        HelpName = "FILE",
        Recursive = true,
    };

    /// <summary>As <see cref="Store"/>.</summary>
    public static readonly Option<string?> Corrections = new("--corrections")
    {
        Description = "The file of corrections. Default: $GRAPH_CORRECTIONS, or that beside the store (graph.corrections for graph.db).",
        HelpName = "FILE",
        Recursive = true,
    };

    /// <summary>One for each command, as <c>export</c> has a format of its own.</summary>
    public static Option<OutputFormat> Format() =>
        new("--format")
        {
            Description = "text for people, json for programs.",
            HelpName = "text|json",
            DefaultValueFactory = _ => OutputFormat.Text,
        };

    /// <summary>The file of corrections that a command line and an environment name; a full path, and perhaps no file yet.</summary>
    public static string CorrectionsPath(ParseResult result, Terminal terminal)
    {
        var named = result.GetValue(Corrections) ?? terminal.Environment(CorrectionsVariable);
        return string.IsNullOrEmpty(named) ? CorrectionsFile.Beside(StorePath(result, terminal)) : Path.GetFullPath(named);
    }

    /// <summary>The store that a command line and an environment name; a full path.</summary>
    public static string StorePath(ParseResult result, Terminal terminal)
    {
        var named = result.GetValue(Store) ?? (terminal.Environment(StoreVariable) is { Length: > 0 } variable ? variable : "graph.db");
        return named.Length == 0 ? throw new WrongUseException("--store needs the name of a file.") : Path.GetFullPath(named);
    }
}
