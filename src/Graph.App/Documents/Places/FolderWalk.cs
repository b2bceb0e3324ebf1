namespace Graph.App.Documents.Places;

/// <summary>All files of a folder at any depth, without hidden ones. A folder that is reached twice, through links, is walked once.</summary>
internal static class FolderWalk
{
    public static IEnumerable<WalkedFile> Of(string root)
    {
        var walked = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Stack<string>([root]);
        while (waiting.TryPop(out var folder))
        {
            if (!walked.Add(RealPath(folder)))
            {
                continue;
            }

            if (Entries(folder) is not { } entries)
            {
                yield return new WalkedFile(folder, true);
                continue;
            }

            foreach (var entry in entries.Where(entry => !entry.Name.StartsWith('.')).OrderByDescending(entry => entry.Name, StringComparer.Ordinal))
            {
                if (IsFolder(entry))
                {
                    waiting.Push(entry.FullName);
                }
                else
                {
                    yield return new WalkedFile(entry.FullName, false);
                }
            }
        }
    }

    private static List<FileSystemInfo>? Entries(string folder)
    {
        try
        {
            return [.. new DirectoryInfo(folder).EnumerateFileSystemInfos()];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    // A link to a folder is one; a link that leads nowhere, or round, is a file that cannot be read.
    private static bool IsFolder(FileSystemInfo entry) => entry is DirectoryInfo && (entry.LinkTarget is null || Directory.Exists(entry.FullName));

    private static string RealPath(string folder)
    {
        try
        {
            return new DirectoryInfo(folder).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? Path.TrimEndingDirectorySeparator(folder);
        }
        catch (IOException)
        {
            return folder;
        }
    }
}
