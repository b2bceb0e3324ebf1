using System.Collections.Immutable;

namespace Graph.App.Reading;

/// <summary>One thing that a fact says: a name such as <c>participants</c>, and a word or the entities that it is.</summary>
/// <param name="Text">The word; <c>null</c> where entities say it.</param>
/// <param name="Entities">Indexes in the document's entities.</param>
internal sealed record FactPart(string Name, string? Text, ImmutableArray<int> Entities);
