namespace Graph.Extraction.Lexicon;

/// <summary>A building or quarter that stands for a government: one row of <c>seats.tsv</c>.</summary>
/// <param name="Name">"Downing Street".</param>
/// <param name="Iso">The country; <c>null</c> where it is an international body's.</param>
/// <param name="Office">The office it stands for.</param>
internal sealed record Seat(string Name, string? Iso, string Office);
