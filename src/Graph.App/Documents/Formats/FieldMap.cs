using System.Collections.Immutable;

namespace Graph.App.Documents.Formats;

/// <summary>Where a JSON article keeps its parts: a path the user gave (<c>text=corpus.body</c>), or the usual names.</summary>
internal sealed class FieldMap
{
    private static readonly ImmutableArray<string> Fields = ["text", "title", "publisher", "published", "url", "language"];

    private readonly ImmutableDictionary<string, ImmutableArray<string>> paths;

    private FieldMap(ImmutableDictionary<string, ImmutableArray<string>> paths) => this.paths = paths;

    /// <summary>The usual names alone.</summary>
    public static FieldMap Usual { get; } = new(ImmutableDictionary<string, ImmutableArray<string>>.Empty);

    /// <summary>Reads <c>field=path</c>, where field is text, title, publisher, published, url or language, and path is names (or
    /// places in a list, from 0) with dots between.</summary>
    /// <exception cref="FormatException">One is not of that form; the message says which, for people.</exception>
    public static FieldMap Parse(IEnumerable<string> mappings)
    {
        var map = ImmutableDictionary.CreateBuilder<string, ImmutableArray<string>>(StringComparer.Ordinal);
        foreach (var mapping in mappings)
        {
            var cut = mapping.IndexOf('=', StringComparison.Ordinal);
            var field = cut < 0 ? string.Empty : mapping[..cut].Trim().ToLowerInvariant();
            var path = cut < 0 ? [] : mapping[(cut + 1)..].Trim().Split('.');
            if (!Fields.Contains(field, StringComparer.Ordinal) || path.Any(string.IsNullOrEmpty))
            {
                throw new FormatException(
                    $"'{mapping}' maps nothing: write FIELD=PATH, with FIELD one of {string.Join(", ", Fields)}, as in text=corpus.body."
                );
            }

            map[field] = [.. path];
        }

        return new FieldMap(map.ToImmutable());
    }

    /// <summary>The path given for <paramref name="field"/>; <c>null</c> where the usual names apply.</summary>
    public ImmutableArray<string>? Path(string field) => paths.TryGetValue(field, out var path) ? path : null;
}
