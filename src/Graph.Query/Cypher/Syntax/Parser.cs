using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Graph.Query.Cypher.Syntax;

/// <summary>Reads a query into its syntax tree, by recursive descent over the tokens. Each clause is read in <c>Parser.Clauses</c>.</summary>
/// <remarks>Keywords are no reserved words here: a name is a keyword where the grammar has one.</remarks>
internal sealed partial class Parser
{
    private static readonly HashSet<string> NoNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "RETURN",
        "MATCH",
        "WHERE",
        "WITH",
        "UNWIND",
        "UNION",
        "AND",
        "OR",
        "XOR",
        "THEN",
        "WHEN",
        "ELSE",
        "AS",
        "IN",
        "OPTIONAL",
        "ORDER",
    };

    private readonly string text;
    private readonly List<Token> tokens;
    private readonly int mostDepth;
    private int at;
    private int depth;

    private Parser(string text, int mostDepth)
    {
        this.text = text;
        this.mostDepth = mostDepth;
        tokens = Lexer.Read(text);
    }

    private Token Here => tokens[at];

    private TextSpan Last => tokens[Math.Max(0, at - 1)].Span;

    /// <summary>A query, which may end in a semicolon.</summary>
    /// <param name="mostDepth">How deep it may be nested.</param>
    /// <exception cref="CypherException">It is no query; the exception knows where.</exception>
    public static Statement Parse(string text, int mostDepth = 200)
    {
        try
        {
            return new Parser(text, mostDepth).ReadWhole();
        }
        catch (CypherException e)
        {
            throw e.At(text);
        }
    }

    private Token Ahead(int count = 1) => tokens[Math.Min(at + count, tokens.Count - 1)];

    private Statement ReadWhole()
    {
        SkipOptions();
        var mode =
            TryWord("EXPLAIN") ? ExplainMode.Explain
            : TryWord("PROFILE") ? ExplainMode.Profile
            : ExplainMode.None;
        var statement = ReadStatement(mode);
        Try(";");
        return Here.Kind == TokenKind.End ? statement : throw Unexpected("a clause or the end of the query");
    }

    /// <summary><c>CYPHER 5 runtime=slotted</c>: the version of the language and options of other engines, which make no difference to the answer.</summary>
    private void SkipOptions()
    {
        if (!TryWord("CYPHER"))
        {
            return;
        }

        at += Here.Kind is TokenKind.Integer or TokenKind.Float ? 1 : 0;
        while (Here.Kind == TokenKind.Name && Ahead().Is("=") && Ahead(2).Kind != TokenKind.End)
        {
            at += 3;
        }
    }

    private Statement ReadStatement(ExplainMode mode)
    {
        using var level = Enter();
        var start = Here.Span;
        var parts = ImmutableArray.CreateBuilder<QueryPart>();
        var all = ImmutableArray.CreateBuilder<bool>();
        parts.Add(ReadPart());
        while (TryWord("UNION"))
        {
            all.Add(TryWord("ALL"));
            if (!all[^1])
            {
                TryWord("DISTINCT");
            }

            parts.Add(ReadPart());
        }

        return new Statement(parts.ToImmutable(), all.ToImmutable(), mode, start.To(Last));
    }

    private QueryPart ReadPart()
    {
        var start = Here.Span;
        var clauses = ImmutableArray.CreateBuilder<Clause>();
        while (ReadClause() is { } clause)
        {
            clauses.Add(clause);
        }

        return clauses.Count > 0 ? new QueryPart(clauses.ToImmutable(), start.To(Last)) : throw Unexpected("a clause such as MATCH, WITH or RETURN");
    }

    /// <summary>Counts a level of nesting until disposed.</summary>
    private Level Enter()
    {
        if (++depth > mostDepth || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new CypherException(
                CypherErrorClass.LimitReached,
                CypherPhase.CompileTime,
                "NestingTooDeep",
                $"This is nested too deeply: at most {mostDepth} levels are read.",
                null,
                Here.Span
            );
        }

        return new Level(this);
    }

    private bool Try(string symbol)
    {
        var found = Here.Is(symbol);
        at += found ? 1 : 0;
        return found;
    }

    private bool TryWord(string keyword)
    {
        var found = Here.IsWord(keyword);
        at += found ? 1 : 0;
        return found;
    }

    private bool TryWords(string first, string second)
    {
        var found = Here.IsWord(first) && Ahead().IsWord(second);
        at += found ? 2 : 0;
        return found;
    }

    private void Expect(string symbol)
    {
        if (!Try(symbol))
        {
            throw Unexpected($"'{symbol}'");
        }
    }

    private void ExpectWord(string keyword)
    {
        if (!TryWord(keyword))
        {
            throw Unexpected(keyword);
        }
    }

    private string Name(string what)
    {
        if (Here.Kind is not (TokenKind.Name or TokenKind.QuotedName))
        {
            throw Unexpected(what);
        }

        return tokens[at++].Text;
    }

    private bool IsVariable => Here.Kind == TokenKind.QuotedName || (Here.Kind == TokenKind.Name && !NoNames.Contains(Here.Text));

    private Expression.Variable Variable()
    {
        if (!IsVariable)
        {
            throw Unexpected("a variable");
        }

        var token = tokens[at++];
        return new Expression.Variable(token.Text, token.Span);
    }

    private ImmutableArray<T> Separated<T>(Func<T> read)
    {
        var items = ImmutableArray.CreateBuilder<T>();
        do
        {
            items.Add(read());
        } while (Try(","));

        return items.ToImmutable();
    }

    private CypherException Unexpected(string wanted, string detail = "UnexpectedSyntax")
    {
        var found = Here.Kind switch
        {
            TokenKind.End => "the query ends",
            _ => $"'{text[Here.Span.Start..Here.Span.End]}' stands",
        };
        return CypherException.Syntax(detail, $"Here {found} where {wanted} should stand.", Here.Span);
    }

    private readonly struct Level(Parser parser) : IDisposable
    {
        public void Dispose() => parser.depth--;
    }
}
