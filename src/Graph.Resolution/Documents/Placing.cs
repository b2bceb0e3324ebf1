using Graph.Model.Dates;

namespace Graph.Resolution.Documents;

/// <summary>When a document without a date must have been published, by what it shares with others.</summary>
/// <param name="Published">As narrowly as can be said.</param>
/// <param name="Because">The reasoning, in words, for <c>graph why</c>.</param>
internal sealed record Placing(Edtf Published, string Because);
