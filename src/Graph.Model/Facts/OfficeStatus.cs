namespace Graph.Model.Facts;

/// <summary>Whether an office is held at the time of the document.</summary>
public enum OfficeStatus
{
    Current,
    Former,
    Nominee,
}
