namespace Graph.App.Documents.Decoding;

/// <summary>Bytes as text, or the reason why they are none.</summary>
/// <param name="Text">Without a byte order mark, otherwise as it was; <c>null</c> where there is a problem.</param>
/// <param name="Problem">To follow the file's name: "is empty".</param>
internal readonly record struct Decoded(string? Text, string? Problem);
