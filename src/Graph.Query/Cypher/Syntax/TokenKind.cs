namespace Graph.Query.Cypher.Syntax;

/// <summary>What a token is.</summary>
internal enum TokenKind
{
    End,

    /// <summary>A name or a keyword; which of the two its place decides.</summary>
    Name,

    /// <summary>A name between backticks, never a keyword.</summary>
    QuotedName,
    Integer,
    Float,
    Text,

    /// <summary>A dollar sign with the name of a parameter.</summary>
    Parameter,

    /// <summary>An operator or bracket.</summary>
    Symbol,
}
