using Graph.Query.Cypher.Syntax;

namespace Graph.Query.Cypher;

/// <summary>A query cannot be read or run: what is wrong, and where.</summary>
public sealed class CypherException : Exception
{
    internal CypherException(CypherErrorClass errorClass, CypherPhase phase, string detail, string message, string? query = null, TextSpan? span = null)
        : base(message)
    {
        (Class, Phase, Detail) = (errorClass, phase, detail);
        Span = span;
        if (span is { } place && query is not null)
        {
            (Line, Column, Underlined) = SourceText.Locate(query, place);
        }
    }

    public CypherErrorClass Class { get; }

    public CypherPhase Phase { get; }

    /// <summary>What kind of mistake, in the conformance kit's words: <c>UndefinedVariable</c>, <c>InvalidArgumentType</c>.</summary>
    public string Detail { get; }

    /// <summary>From 1; 0 where the place is unknown.</summary>
    public int Line { get; }

    /// <summary>In UTF-16 code units, from 1; 0 where the place is unknown.</summary>
    public int Column { get; }

    /// <summary>The line of the query and below it <c>^</c> under the place; empty where the place is unknown.</summary>
    public string Underlined { get; } = string.Empty;

    /// <summary>Where in the query, before the query is known.</summary>
    internal TextSpan? Span { get; }

    internal static CypherException Syntax(string detail, string message, TextSpan span) =>
        new(CypherErrorClass.SyntaxError, CypherPhase.CompileTime, detail, message, null, span);

    internal static CypherException Type(string detail, string message) => new(CypherErrorClass.TypeError, CypherPhase.Runtime, detail, message);

    internal static CypherException Argument(string detail, string message) => new(CypherErrorClass.ArgumentError, CypherPhase.Runtime, detail, message);

    internal static CypherException Limit(string detail, string message) => new(CypherErrorClass.LimitReached, CypherPhase.Runtime, detail, message);

    /// <summary>The same with its place in the query, if it has none yet.</summary>
    internal CypherException At(string query, TextSpan? span = null) =>
        Line > 0 ? this : new CypherException(Class, Phase, Detail, Message, query, Span ?? span);
}
