namespace Graph.Extraction.Lexicon;

/// <summary>A noun that heads the name of a gathering: one row of <c>gathering-heads.tsv</c>.</summary>
/// <param name="Kind">summit, conference, talks or meeting.</param>
/// <param name="Proof">What the text must say before such a name is a gathering: that it is <c>held</c>, that somebody <c>attended</c>; empty for nothing.</param>
internal sealed record GatheringHead(string Kind, string Proof);
