namespace Graph.Query.Paths.Search;

/// <summary>From one stop to the next: directly, or through events.</summary>
/// <param name="Through">The events between, in order; mostly none or one.</param>
/// <param name="To">The next stop.</param>
/// <param name="Cost">Of all links on the way.</param>
internal sealed record Move(int[] Through, int To, long Cost);
