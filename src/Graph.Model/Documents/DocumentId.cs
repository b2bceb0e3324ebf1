using System.Security.Cryptography;
using System.Text;
using Graph.Model.Names;

namespace Graph.Model.Documents;

/// <summary>What a document is called in the ledger and the graph, for example <c>beijing-call-3fa9c1d2</c>.</summary>
/// <remarks>Made of the source's file name and a fingerprint of text and metadata, so it is the same on every machine and in
/// whatever order documents arrive, and a document whose text changes becomes another one. The default value is no document.</remarks>
public readonly record struct DocumentId : IComparable<DocumentId>
{
    private readonly string? value;

    private DocumentId(string value) => this.value = value;

    /// <summary>The text form; empty for the default value.</summary>
    public string Value => value ?? string.Empty;

    /// <summary>The id of a document that was read from <paramref name="source"/> (a file name or address; its folder does not matter).</summary>
    public static DocumentId Of(string source, string text, DocumentMetadata metadata)
    {
        var fields = string.Join('\u001f', metadata.Title, metadata.Publisher, metadata.Published, metadata.Url, metadata.Language, text);
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(fields)));
        var stem = Slug.Of(Path.GetFileNameWithoutExtension(source.TrimEnd('/', '\\')));
        return new DocumentId(string.Concat(stem.Length == 0 ? "document" : stem, "-", hash.AsSpan(0, 8)));
    }

    /// <summary>Reads back what <see cref="Value"/> wrote.</summary>
    /// <exception cref="FormatException">The text is empty or holds anything but lower-case letters, digits and hyphens.</exception>
    public static DocumentId Parse(string text) => TryParse(text, out var id) ? id : throw new FormatException($"'{text}' is no document id.");

    public static bool TryParse(string? text, out DocumentId id)
    {
        var fine = !string.IsNullOrEmpty(text) && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
        id = fine ? new DocumentId(text!) : default;
        return fine;
    }

    public int CompareTo(DocumentId other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;

    public static bool operator <(DocumentId left, DocumentId right) => left.CompareTo(right) < 0;

    public static bool operator >(DocumentId left, DocumentId right) => left.CompareTo(right) > 0;

    public static bool operator <=(DocumentId left, DocumentId right) => left.CompareTo(right) <= 0;

    public static bool operator >=(DocumentId left, DocumentId right) => left.CompareTo(right) >= 0;
}
