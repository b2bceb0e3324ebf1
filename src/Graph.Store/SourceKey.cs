namespace Graph.Store;

/// <summary>Where a document was found.</summary>
/// <param name="Path">The file, as the caller names it; compared ordinally, so give it in one form (full paths).</param>
/// <param name="Part">Which document of that file, from 0: a line of a dump, an item of a feed.</param>
public readonly record struct SourceKey(string Path, int Part = 0);
