namespace Graph.Resolution.Actors;

/// <summary>One entity of one document, by the document's place in the sorted corpus and the entity's index there.</summary>
internal readonly record struct ActorKey(int Document, int Entity);
