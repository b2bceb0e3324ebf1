using Graph.Query.Cypher.Values;

namespace Graph.Query.Cypher.Syntax;

/// <summary>A word, number, text or symbol of a query.</summary>
/// <param name="Text">A name without its quotes, a text's contents, a symbol.</param>
/// <param name="Value">Of numbers.</param>
internal readonly record struct Token(TokenKind Kind, string Text, CypherValue Value, TextSpan Span)
{
    public bool Is(string symbol) => Kind == TokenKind.Symbol && Text == symbol;

    public bool IsWord(string keyword) => Kind == TokenKind.Name && Text.Equals(keyword, StringComparison.OrdinalIgnoreCase);
}
