namespace Graph.App.Documents.Formats;

/// <summary>What a feed says of itself, as far as it has been read.</summary>
internal sealed record FeedHead(string? Title, string? Language);
