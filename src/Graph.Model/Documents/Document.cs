using System.Security.Cryptography;
using System.Text;

namespace Graph.Model.Documents;

/// <summary>One article: its text as found and what is known about it. Every <see cref="TextRange"/> of its facts points into <c>Text</c>.</summary>
/// <param name="Id">See <see cref="DocumentId.Of"/>.</param>
/// <param name="Source">The file name or address it came from, without the folder.</param>
/// <param name="Text">The article's own text, without front matter or mark-up; never changed after reading.</param>
/// <param name="Metadata">What the source says about it.</param>
public sealed record Document(DocumentId Id, string Source, string Text, DocumentMetadata Metadata)
{
    /// <summary>A document from <paramref name="source"/>, with the id that follows from its content.</summary>
    public static Document Of(string source, string text, DocumentMetadata? metadata = null)
    {
        var known = metadata ?? DocumentMetadata.None;
        var name = Path.GetFileName(source.TrimEnd('/', '\\'));
        return new Document(DocumentId.Of(source, text, known), name, text, known);
    }

    /// <summary>SHA-256 of the text in UTF-8, as 64 lower-case hexadecimal digits.</summary>
    public string Sha256 => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));
}
