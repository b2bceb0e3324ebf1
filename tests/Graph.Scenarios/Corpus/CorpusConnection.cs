using System.Collections.Immutable;

namespace Graph.Scenarios.Corpus;

/// <summary>Two names that the documents connect.</summary>
/// <param name="AtMostHops">Relationships on the way, over entities, meetings and actions.</param>
/// <param name="Via">Names that the way must pass, in order; may be absent.</param>
internal sealed record CorpusConnection(string From, string To, int AtMostHops, ImmutableArray<string> Via = default)
{
    public override string ToString() => $"{From} to {To}";
}
