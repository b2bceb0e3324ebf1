using System.Collections;
using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Graph.Extraction.Mentions;

/// <summary>The names of a passage in text order, found by the tokens they begin, end or stand at.</summary>
internal sealed class NameLayer : IReadOnlyList<NameSpan>
{
    private readonly ImmutableArray<NameSpan> names;

    // For each token the name that covers it, or −1.
    private readonly ImmutableArray<int> covering;

    public NameLayer(ImmutableArray<NameSpan> names, int tokens)
    {
        this.names = names;
        var cover = new int[tokens];
        Array.Fill(cover, -1);
        for (var n = 0; n < names.Length; n++)
        {
            cover.AsSpan(names[n].Span.First, names[n].Span.Length).Fill(n);
        }

        covering = ImmutableCollectionsMarshal.AsImmutableArray(cover);
    }

    public int Count => names.Length;

    public NameSpan this[int index] => names[index];

    /// <summary>The name that a token belongs to; <c>null</c> for none.</summary>
    public NameSpan? At(int token) => token >= 0 && token < covering.Length && covering[token] is >= 0 and var n ? names[n] : null;

    /// <summary>The name that begins at a token; <c>null</c> for none.</summary>
    public NameSpan? StartingAt(int token) => At(token) is { } name && name.Span.First == token ? name : null;

    /// <summary>The name whose last token stands just before; <c>null</c> for none.</summary>
    public NameSpan? EndingAt(int token) => At(token - 1) is { } name && name.Span.End == token ? name : null;

    public IEnumerator<NameSpan> GetEnumerator() => ((IEnumerable<NameSpan>)names).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
