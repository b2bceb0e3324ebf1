namespace Graph.Text.Times;

/// <summary>Which part of its unit an expression means: "early June", "the end of October".</summary>
public enum TimePart
{
    Whole,
    Early,
    Middle,
    Late,
}
