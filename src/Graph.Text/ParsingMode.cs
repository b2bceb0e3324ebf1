namespace Graph.Text;

/// <summary>How much work goes into a sentence's dependencies.</summary>
public enum ParsingMode
{
    /// <summary>Follows several half-built trees at once and keeps the most probable.</summary>
    Accurate,

    /// <summary>Takes the best step each time and never looks back: several times faster, about two relations in a hundred more are wrong.</summary>
    Fast,
}
