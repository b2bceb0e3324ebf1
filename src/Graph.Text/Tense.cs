namespace Graph.Text;

/// <summary>The tense that a verb's form shows; English has no future form ("will" is a word of its own).</summary>
public enum Tense
{
    None,
    Past,
    Present,
}
