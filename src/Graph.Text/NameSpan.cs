using System.Runtime.InteropServices;
using Graph.Model.Documents;

namespace Graph.Text;

/// <summary>A name in a document: the tokens from <c>First</c> up to but not including <c>End</c>, all in one sentence. Titles before it are left out.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index of the first token after it.</param>
/// <param name="Kind">What it names.</param>
/// <param name="Range">From the start of its first token to the end of its last.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct NameSpan(int First, int End, NameKind Kind, TextRange Range)
{
    /// <summary>How many tokens it has; 1 or more.</summary>
    public int Count => End - First;
}
