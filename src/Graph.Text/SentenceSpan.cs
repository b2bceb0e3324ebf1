using Graph.Model.Documents;

namespace Graph.Text;

/// <summary>One sentence, headline, caption or list item: the tokens from <c>First</c> up to but not including <c>End</c>.</summary>
/// <param name="First">Index of its first token in <see cref="ReadDocument.Tokens"/>.</param>
/// <param name="End">Index of the first token after it; always more than <paramref name="First"/>.</param>
/// <param name="Range">From the start of its first token to the end of its last.</param>
public readonly record struct SentenceSpan(int First, int End, TextRange Range)
{
    /// <summary>How many tokens it has; 1 or more.</summary>
    public int Count => End - First;
}
