using Graph.Model.Snapshot;

namespace Graph.Export;

/// <summary>One way to write a snapshot: to one text, or to a folder of files.</summary>
/// <param name="Name">What people type after <c>--format</c>.</param>
/// <param name="Description">Half a sentence for the help text.</param>
public abstract record ExportFormat(string Name, string Description)
{
    /// <summary>Goes to one file or to stdout, as UTF-8 without a byte order mark.</summary>
    /// <param name="Extension">The usual file ending, with its dot.</param>
    /// <param name="Write">Writes lines that end in <c>\n</c> whatever the writer's own <c>NewLine</c> says, and leaves the writer open. Formats that
    /// are not drawings write everything, whatever the scope.</param>
    public sealed record OneFile(string Name, string Description, string Extension, Action<GraphSnapshot, TextWriter, ExportScope> Write)
        : ExportFormat(Name, Description);

    /// <summary>Goes to a folder, which is made where it is missing.</summary>
    /// <param name="Write">Writes into the folder named, over files of the same names, and returns what to tell the user to do with them.</param>
    public sealed record Folder(string Name, string Description, Func<GraphSnapshot, string, string> Write) : ExportFormat(Name, Description);
}
