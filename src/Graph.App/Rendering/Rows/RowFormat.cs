namespace Graph.App.Rendering.Rows;

/// <summary>How the rows of a Cypher query are written.</summary>
internal enum RowFormat
{
    /// <summary>For people, and below it how many rows there are.</summary>
    Table,

    /// <summary>One JSON list of objects.</summary>
    Json,

    /// <summary>One JSON object a line.</summary>
    Jsonl,

    /// <summary>RFC 4180 with a line of column names; null is empty, lists and graph values are JSON.</summary>
    Csv,
}
