using Graph.App.Documents.Places;
using Graph.Store;
using Microsoft.Extensions.FileSystemGlobbing;

namespace Graph.App.Documents;

/// <summary>From what the user names to the files that are read.</summary>
internal static class DocumentSource
{
    /// <summary>The files that are meant, as full paths, each once, in ordinal order; <c>-</c> stays as it is.</summary>
    /// <remarks>A file named, or matched by a glob, is taken whatever it is called; of a folder, those files at any depth whose
    /// extension is known and whose name is not hidden. What is not there, and a glob that matches nothing, is given back as it
    /// was, for <see cref="DocumentReader"/> to say so.</remarks>
    /// <param name="pathsOrGlobs">In globs <c>*</c> stands for any characters of a name, <c>**</c> for any folders.</param>
    public static IEnumerable<string> Expand(IEnumerable<string> pathsOrGlobs) =>
        pathsOrGlobs.SelectMany(Expand).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    /// <summary>How the file looks now; <c>null</c> where it is not there, and for standard input.</summary>
    public static FileStamp? Stamp(string path)
    {
        try
        {
            var file = new FileInfo(path);
            return path != DocumentReader.StandardInput && file.Exists ? new FileStamp(file.Length, file.LastWriteTimeUtc.Ticks) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static IEnumerable<string> Expand(string given)
    {
        if (given == DocumentReader.StandardInput)
        {
            return [given];
        }

        var path = Path.GetFullPath(given);
        if (Directory.Exists(path))
        {
            return FolderWalk.Of(path).Where(file => file.IsProblem || DocumentFormats.OfName(file.Path) is not null).Select(file => file.Path);
        }

        if (!given.Contains('*', StringComparison.Ordinal) || File.Exists(path))
        {
            return [path];
        }

        var matches = Matches(path);
        return matches.Count > 0 ? matches : [path];
    }

    private static List<string> Matches(string glob)
    {
        var names = glob.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar);
        var first = Array.FindIndex(names, name => name.Contains('*', StringComparison.Ordinal));
        var root = string.Join(Path.DirectorySeparatorChar, names[..first]) + Path.DirectorySeparatorChar;
        if (!Directory.Exists(root))
        {
            return [];
        }

        // Our own walk finds the files, since the matcher's follows links round and round.
        var files = FolderWalk.Of(Path.GetFullPath(root)).Where(file => !file.IsProblem).Select(file => file.Path);
        var matcher = new Matcher(StringComparison.Ordinal);
        matcher.AddInclude(string.Join('/', names[first..]));
        return [.. matcher.Match(root, files).Files.Select(match => Path.GetFullPath(match.Path, root))];
    }
}
