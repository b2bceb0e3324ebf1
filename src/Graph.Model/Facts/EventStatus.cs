namespace Graph.Model.Facts;

/// <summary>What a report says of whether something happens; written in lower case in the graph.</summary>
public enum EventStatus
{
    Held,
    Planned,
    Possible,
    Cancelled,

    /// <summary>The text says that it did not take place.</summary>
    Denied,
}
