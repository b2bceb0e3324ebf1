namespace Graph.Extraction.Lexicon;

/// <summary>A policy topic: one row of <c>topics.tsv</c>.</summary>
/// <param name="Name">Its canonical name.</param>
/// <param name="Parent">The topic it is part of; <c>null</c> at the top.</param>
internal sealed record Topic(string Name, string? Parent);
