using System.Globalization;
using Graph.Model.Snapshot;

namespace Graph.Resolution.Writing;

/// <summary>How values are written as properties.</summary>
internal static class Texts
{
    public static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    public static PropertyValue.Text? Value(string? text) => text is null ? null : new PropertyValue.Text(text);

    public static PropertyValue.Text? Day(DateOnly? day) =>
        day is { } value ? new PropertyValue.Text(value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) : null;

    /// <summary>Cuts a slug that would be unwieldy as a part of an id.</summary>
    public static string Cut(string slug) =>
        slug.Length > 120 ? slug[..120].TrimEnd('-')
        : slug.Length == 0 ? "unnamed"
        : slug;
}
