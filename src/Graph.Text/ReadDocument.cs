using System.Collections.Immutable;
using Graph.Text.Tokens;

namespace Graph.Text;

/// <summary>A text and what was read in it. Every range points into <see cref="Text"/>. Immutable.</summary>
public sealed class ReadDocument
{
    internal ReadDocument(string text, ImmutableArray<Token> tokens, ImmutableArray<SentenceSpan> sentences)
    {
        Text = text;
        Tokens = tokens;
        Sentences = sentences;
    }

    /// <summary>The text as it was given.</summary>
    public string Text { get; }

    /// <summary>In the order of the text. White space and stray invisible characters belong to no token.</summary>
    public ImmutableArray<Token> Tokens { get; }

    /// <summary>In the order of the text; together they hold every token once.</summary>
    public ImmutableArray<SentenceSpan> Sentences { get; }

    /// <summary>The token's text without soft hyphens and zero-width characters.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such token.</exception>
    public string Form(int token)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(token);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(token, Tokens.Length);
        return Characters.Clean(Raw(token));
    }

    /// <summary>The token's characters as they stand in the text.</summary>
    internal ReadOnlySpan<char> Raw(int token)
    {
        var range = Tokens[token].Range;
        return Text.AsSpan(range.Start, range.Length);
    }
}
