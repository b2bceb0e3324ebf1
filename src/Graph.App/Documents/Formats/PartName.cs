using Graph.Model.Documents;

namespace Graph.App.Documents.Formats;

/// <summary>What a document is called that shares its file with others: the last word of its address, else its title, else the file.</summary>
/// <remarks>So one article found in two dumps or feeds is one document, and those of one dump have telling ids.</remarks>
internal static class PartName
{
    private const int Longest = 80;

    public static string Of(DocumentMetadata metadata, string file)
    {
        // A dot of a title would be taken for the start of an extension, a slash for the end of a folder.
        var name = (OfUrl(metadata.Url) ?? metadata.Title?.Replace('.', ' ') ?? file).Replace('/', ' ').Replace('\\', ' ').Trim();
        name = name.Length > Longest ? name[..(char.IsHighSurrogate(name[Longest - 1]) ? Longest - 1 : Longest)].TrimEnd() : name;
        return name.Length == 0 ? file : name;
    }

    private static string? OfUrl(string? url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
        {
            return null;
        }

        var last = uri.Segments.Select(segment => Uri.UnescapeDataString(segment).Trim('/', ' ')).LastOrDefault(segment => segment.Length > 0);
        return last is null ? uri.Host : last;
    }
}
