namespace Graph.App.Rendering;

/// <summary>How a command writes its answer.</summary>
internal enum OutputFormat
{
    /// <summary>For people: sentences and tables, decorated when a terminal shows them.</summary>
    Text,

    /// <summary>For programs: one JSON value, its keys always in the same order.</summary>
    Json,
}
