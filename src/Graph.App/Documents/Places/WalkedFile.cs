namespace Graph.App.Documents.Places;

/// <summary>A file met on a walk through folders, or a folder that could not be entered.</summary>
internal readonly record struct WalkedFile(string Path, bool IsProblem);
