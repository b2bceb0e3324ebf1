namespace Graph.Extraction.Frames;

/// <summary>What a preposition attaches to a predicate: "with" and the head noun of "with the ministers".</summary>
/// <param name="Marker">The preposition in small letters, of several words where it has them: "ahead of".</param>
/// <param name="Noun">The token that heads what it governs.</param>
internal readonly record struct Oblique(string Marker, int Noun);
