namespace Graph.App.Documents.Decoding;

/// <summary>One line of a file.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Bytes">Without its end; <c>null</c> where it is longer than the limit. Valid until the next line is asked for.</param>
internal readonly record struct ByteLine(int Number, ReadOnlyMemory<byte>? Bytes);
