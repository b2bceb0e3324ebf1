namespace Graph.Text;

/// <summary>The degree of an adjective or adverb.</summary>
public enum Degree
{
    None,
    Positive,
    Comparative,
    Superlative,
}
