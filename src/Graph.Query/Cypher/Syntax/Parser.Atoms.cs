using System.Collections.Immutable;
using Graph.Query.Cypher.Values;

namespace Graph.Query.Cypher.Syntax;

/// <content>Expressions that begin with a sign of their own: literals, names, brackets, CASE, subqueries.</content>
internal sealed partial class Parser
{
    private Expression ReadAtom()
    {
        var token = Here;
        switch (token.Kind)
        {
            case TokenKind.Integer when token.Text == "2^63":
                throw CypherException.Syntax("IntegerOverflow", $"This integer is too large: the largest is {long.MaxValue}.", token.Span);
            case TokenKind.Integer or TokenKind.Float:
                at++;
                return new Expression.Literal(token.Value, token.Span);
            case TokenKind.Text:
                at++;
                return new Expression.Literal(CypherValue.Of(token.Text), token.Span);
            case TokenKind.Parameter:
                at++;
                return new Expression.Parameter(token.Text, token.Span);
            case TokenKind.QuotedName or TokenKind.Name:
                return ReadNamed();
            case TokenKind.Symbol when token.Text == "(":
                return ReadParenthesis();
            case TokenKind.Symbol when token.Text == "[":
                return ReadList();
            case TokenKind.Symbol when token.Text == "{":
                return ReadMap();
            default:
                throw Unexpected("an expression");
        }
    }

    private Expression ReadParenthesis()
    {
        if (IsPattern(at))
        {
            return ReadPatternPredicate();
        }

        Expect("(");
        var inner = ReadInBrackets();
        Expect(")");
        return inner;
    }

    private Expression.PatternPredicate ReadPatternPredicate()
    {
        var pattern = ReadPathPattern();
        return new Expression.PatternPredicate(pattern, pattern.Span);
    }

    private Expression ReadNamed()
    {
        var token = Here;
        var next = Ahead();
        if (token.Kind == TokenKind.Name)
        {
            switch (token.Text.ToUpperInvariant())
            {
                case "TRUE" when !next.Is("("):
                    at++;
                    return new Expression.Literal(CypherValue.True, token.Span);
                case "FALSE" when !next.Is("("):
                    at++;
                    return new Expression.Literal(CypherValue.False, token.Span);
                case "NULL" when !next.Is("("):
                    at++;
                    return new Expression.Literal(default, token.Span);
                case "INF" or "INFINITY" when !next.Is("(") && !next.Is("."):
                    at++;
                    return new Expression.Literal(CypherValue.Of(double.PositiveInfinity), token.Span);
                case "NAN" when !next.Is("(") && !next.Is("."):
                    at++;
                    return new Expression.Literal(CypherValue.Of(double.NaN), token.Span);
                case "CASE":
                    return ReadCase();
                case "EXISTS" when next.Is("{"):
                    return ReadSubquery(SubqueryKind.Exists);
                case "COUNT" when next.Is("{"):
                    return ReadSubquery(SubqueryKind.Count);
                case "COLLECT" when next.Is("{"):
                    return ReadSubquery(SubqueryKind.Collect);
                case "SHORTESTPATH" or "ALLSHORTESTPATHS" when next.Is("("):
                    return ReadPatternPredicate();
                case "ALL" or "ANY" or "NONE" or "SINGLE" when next.Is("(") && Ahead(3).IsWord("IN"):
                    return ReadQuantified(Enum.Parse<QuantifierKind>(token.Text, ignoreCase: true));
                case "REDUCE" when next.Is("(") && Ahead(3).Is("="):
                    return ReadReduce();
            }

            if (NoNames.Contains(token.Text) && !next.Is("("))
            {
                throw Unexpected("an expression");
            }
        }

        if (IsCall())
        {
            return ReadCall();
        }

        at++;
        var variable = new Expression.Variable(token.Text, token.Span);
        return Here.Is("{") && (Ahead().Is(".") || Ahead().Is("}") || Ahead().Kind is TokenKind.Name or TokenKind.QuotedName)
            ? ReadMapProjection(variable)
            : variable;
    }

    private bool IsCall()
    {
        var i = 1;
        while (Ahead(i).Is(".") && Ahead(i + 1).Kind is TokenKind.Name or TokenKind.QuotedName)
        {
            i += 2;
        }

        return Ahead(i).Is("(");
    }

    private Expression ReadCall()
    {
        var start = Here.Span;
        var name = tokens[at++].Text;
        while (Try("."))
        {
            name += "." + Name("the rest of the function's name");
        }

        Expect("(");
        if (name.Equals("count", StringComparison.OrdinalIgnoreCase) && Here.Is("*") && Ahead().Is(")"))
        {
            at += 2;
            return new Expression.CountAll(start.To(Last));
        }

        if (name.Equals("trim", StringComparison.OrdinalIgnoreCase) && ReadTrim(start) is { } trim)
        {
            return trim;
        }

        var distinct = TryWord("DISTINCT");
        if (!distinct && Here.IsWord("ALL") && !Ahead().Is("(") && !Ahead().Is(")") && !Ahead().Is(","))
        {
            at++;
        }

        ImmutableArray<Expression> arguments = Here.Is(")") ? [] : Separated(ReadInBrackets);
        Expect(")");
        if (
            name.Equals("normalize", StringComparison.OrdinalIgnoreCase)
            && arguments is [var normalized, Expression.Variable { Name: var form } word]
            && TextForms.Find(form) is not null
        )
        {
            // The second argument is a word of the language, not a variable.
            arguments = [normalized, new Expression.Literal(CypherValue.Of(form), word.Span)];
        }

        return new Expression.Call(name, distinct, arguments, start.To(Last));
    }

    /// <summary><c>BOTH 'x' FROM text)</c> and the like, after <c>trim(</c>; <c>null</c> where only a text stands there, as in other functions.</summary>
    private Expression.Call? ReadTrim(TextSpan start)
    {
        if (Here.Is(")") || Here.IsWord("DISTINCT"))
        {
            return null;
        }

        var begin = at;
        // Any of these words may also be a variable: it is one where no operand follows.
        var isFollowed = Ahead().Kind is TokenKind.Text or TokenKind.Name or TokenKind.QuotedName or TokenKind.Parameter || Ahead().Is("(");
        var side =
            !isFollowed ? null
            : TryWord("LEADING") ? "ltrim"
            : TryWord("TRAILING") ? "rtrim"
            : TryWord("BOTH") ? "btrim"
            : null;
        var letters = Here.IsWord("FROM") && isFollowed ? null : ReadInBrackets();
        if (side is null && !Here.IsWord("FROM"))
        {
            at = begin;
            return null;
        }

        ExpectWord("FROM");

        var trimmed = ReadInBrackets();
        Expect(")");
        return new Expression.Call(side ?? "btrim", false, letters is null ? [trimmed] : [trimmed, letters], start.To(Last));
    }

    private Expression.Case ReadCase()
    {
        var start = Here.Span;
        ExpectWord("CASE");
        var subject = Here.IsWord("WHEN") ? null : ReadInBrackets();
        // Nobody can write a name with a space in front.
        var item = subject is null ? null : new Expression.Variable(" subject", subject.Span);
        var branches = ImmutableArray.CreateBuilder<CaseBranch>();
        while (TryWord("WHEN"))
        {
            // "WHEN 1, 2 THEN" names several values of one branch.
            var whens = Separated(() => ReadWhen(item));
            ExpectWord("THEN");
            var then = ReadInBrackets();
            branches.AddRange(whens.Select(when => new CaseBranch(when.Value, when.IsCondition, then)));
        }

        if (branches.Count == 0)
        {
            throw Unexpected("WHEN");
        }

        var otherwise = TryWord("ELSE") ? ReadInBrackets() : null;
        ExpectWord("END");
        var asked = branches.Any(branch => branch.IsCondition) ? item : null;
        return new Expression.Case(subject, asked, branches.ToImmutable(), otherwise, start.To(Last));
    }

    /// <summary>A value that the subject may equal, or a condition whose first operand it is: <c>WHEN > 3</c>, <c>WHEN IS NULL</c>.</summary>
    private (Expression Value, bool IsCondition) ReadWhen(Expression.Variable? subject)
    {
        if (subject is null || !IsPredicateWithoutOperand())
        {
            return (ReadInBrackets(), subject is null);
        }

        (var before, barJoinsLabels) = (barJoinsLabels, true);
        var condition = ReadComparisonOperator() is { } comparison
            ? new Expression.Comparison([subject, ReadPredicate()], [comparison], subject.Span.To(Last))
            : ReadPredicateAfter(subject, 0) ?? throw Unexpected("a condition");
        barJoinsLabels = before;
        return (condition, true);
    }

    private bool IsPredicateWithoutOperand() =>
        Here.Kind switch
        {
            TokenKind.Symbol => Here.Text is "=" or "<>" or "<" or "<=" or ">" or ">=" or "=~" or "::",
            TokenKind.Name => Here.IsWord("IN")
                || ((Here.IsWord("STARTS") || Here.IsWord("ENDS")) && Ahead().IsWord("WITH"))
                || (
                    Here.IsWord("CONTAINS")
                    && (Ahead().Kind is TokenKind.Text or TokenKind.Parameter || (Ahead().Kind == TokenKind.Name && !Ahead().IsWord("THEN")))
                )
                || (Here.IsWord("IS") && (Ahead().Is("::") || (Ahead().Kind == TokenKind.Name && !Ahead().IsWord("THEN")))),
            _ => false,
        };

    private Expression.Subquery ReadSubquery(SubqueryKind kind)
    {
        var start = Here.Span;
        at++;
        Expect("{");
        Statement query;
        if (BeginsPattern())
        {
            var from = Here.Span;
            var match = ReadMatch(false, from);
            query = new Statement([new QueryPart([match], match.Span)], [], ExplainMode.None, match.Span);
        }
        else
        {
            query = ReadStatement(ExplainMode.None);
        }

        Expect("}");
        return new Expression.Subquery(kind, query, start.To(Last));
    }

    private bool BeginsPattern() =>
        Here.Is("(")
        || (IsVariable && Ahead().Is("="))
        || Here.IsWord("SHORTEST")
        || Here.IsWord("ANY")
        || Here.IsWord("ALL")
        || ((Here.IsWord("shortestPath") || Here.IsWord("allShortestPaths")) && Ahead().Is("("));

    private Expression.Quantifier ReadQuantified(QuantifierKind kind)
    {
        var start = Here.Span;
        at += 2;
        var item = Variable();
        ExpectWord("IN");
        var list = ReadInBrackets();
        var where = TryWord("WHERE") ? ReadInBrackets() : null;
        Expect(")");
        return new Expression.Quantifier(kind, item, list, where, start.To(Last));
    }

    private Expression.Reduce ReadReduce()
    {
        var start = Here.Span;
        at += 2;
        var accumulator = Variable();
        Expect("=");
        var initial = ReadInBrackets();
        Expect(",");
        var item = Variable();
        ExpectWord("IN");
        var list = ReadBeforeBar();
        Expect("|");
        var body = ReadInBrackets();
        Expect(")");
        return new Expression.Reduce(accumulator, initial, item, list, body, start.To(Last));
    }

    private Expression ReadList()
    {
        var start = Here.Span;
        if (IsPattern(at + 1) || (Ahead().Kind is TokenKind.Name or TokenKind.QuotedName && Ahead(2).Is("=") && IsPattern(at + 3)))
        {
            return ReadPatternComprehension();
        }

        Expect("[");
        if (IsVariable && Ahead().IsWord("IN"))
        {
            return ReadListComprehension(start);
        }

        ImmutableArray<Expression> items = Here.Is("]") ? [] : Separated(ReadInBrackets);
        Expect("]");
        return new Expression.ListOf(items, start.To(Last));
    }

    private Expression.ListComprehension ReadListComprehension(TextSpan start)
    {
        var item = Variable();
        ExpectWord("IN");
        var list = ReadBeforeBar();
        var where = TryWord("WHERE") ? ReadBeforeBar() : null;
        var projection = Try("|") ? ReadInBrackets() : null;
        Expect("]");
        return new Expression.ListComprehension(item, list, where, projection, start.To(Last));
    }

    private Expression.PatternComprehension ReadPatternComprehension()
    {
        var start = Here.Span;
        Expect("[");
        var pattern = ReadPathPattern();
        var where = TryWord("WHERE") ? ReadBeforeBar() : null;
        Expect("|");
        var projection = ReadInBrackets();
        Expect("]");
        return new Expression.PatternComprehension(pattern, where, projection, start.To(Last));
    }

    private Expression.MapOf ReadMap()
    {
        var start = Here.Span;
        Expect("{");
        ImmutableArray<MapEntry> entries = Here.Is("}") ? [] : Separated(ReadMapEntry);
        Expect("}");
        return new Expression.MapOf(entries, start.To(Last));
    }

    private MapEntry ReadMapEntry()
    {
        var key = Name("the name of a key");
        Expect(":");
        return new MapEntry(key, ReadInBrackets());
    }

    private Expression.MapProjection ReadMapProjection(Expression.Variable subject)
    {
        Expect("{");
        ImmutableArray<MapEntry> entries = Here.Is("}") ? [] : Separated(ReadProjectedEntry);
        Expect("}");
        return new Expression.MapProjection(subject, entries, subject.Span.To(Last));
    }

    private MapEntry ReadProjectedEntry()
    {
        if (Try("."))
        {
            return new MapEntry(Try("*") ? "*" : Name("the name of a property"), null);
        }

        var span = Here.Span;
        var name = Name("the name of a key");
        return Try(":") ? new MapEntry(name, ReadInBrackets()) : new MapEntry(name, new Expression.Variable(name, span));
    }
}
