using System.Collections.Immutable;

namespace Graph.Query.Cypher.Syntax;

/// <content>Patterns.</content>
internal sealed partial class Parser
{
    /// <summary>Whether a pattern with at least one relationship begins here, and not an expression in parentheses.</summary>
    private bool IsPattern(int from)
    {
        if (!tokens[from].Is("(") || !LooksLikeNode(from + 1))
        {
            return false;
        }

        var level = 0;
        for (var i = from; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (token.Kind != TokenKind.Symbol)
            {
                continue;
            }

            level +=
                token.Text is "(" or "[" or "{" ? 1
                : token.Text is ")" or "]" or "}" ? -1
                : 0;
            if (level == 0)
            {
                return IsArrow(i + 1);
            }
        }

        return false;
    }

    private bool LooksLikeNode(int from)
    {
        var token = tokens[from];
        if (token.Is(")") || token.Is(":") || token.Is("{") || token.IsWord("WHERE"))
        {
            return true;
        }

        return token.Kind is TokenKind.Name or TokenKind.QuotedName
            && tokens[from + 1] is var next
            && (next.Is(")") || next.Is(":") || next.Is("{") || next.IsWord("WHERE") || next.IsWord("IS"));
    }

    /// <summary>Whether <c>-[</c>, <c>--</c>, <c>-></c>, <c>&lt;-[</c> or <c>&lt;--</c> stands there.</summary>
    private bool IsArrow(int from)
    {
        from += tokens[from].Is("<") ? 1 : 0;
        var (first, second) = (tokens[from], tokens[Math.Min(from + 1, tokens.Count - 1)]);
        var third = tokens[Math.Min(from + 2, tokens.Count - 1)];
        return first.Is("-") && (second.Is("[") || (second.Is("-") && (third.Is("(") || third.Is(">"))));
    }

    private PathPattern ReadPathPattern()
    {
        using var level = Enter();
        var start = Here.Span;
        Expression.Variable? variable = null;
        if (IsVariable && Ahead().Is("="))
        {
            variable = Variable();
            Expect("=");
        }

        foreach (var (word, kind) in new[] { ("shortestPath", ShortestKind.One), ("allShortestPaths", ShortestKind.All) })
        {
            if (Here.IsWord(word) && Ahead().Is("("))
            {
                at += 2;
                var inner = ReadChain();
                Expect(")");
                return Shortest(new PathPattern(variable, inner.Elements, kind, 1, inner.Where, start.To(Last)), word);
            }
        }

        var (shortest, count) = ReadSelector();
        var chain = ReadChain();
        return variable is not null && chain.Variable is { } second
            ? throw CypherException.Syntax("VariableAlreadyBound", "This path has a name already.", second.Span)
            : new PathPattern(variable ?? chain.Variable, chain.Elements, shortest, count, chain.Where, start.To(Last));
    }

    private static PathPattern Shortest(PathPattern pattern, string word)
    {
        if (pattern.Elements.Length != 3 || pattern.Elements[1] is not PatternElement.Relationship)
        {
            throw CypherException.Syntax(
                "InvalidRelationshipPattern",
                $"{word} takes two nodes with one relationship between, as in (a)-[*]-(b).",
                pattern.Span
            );
        }

        return pattern;
    }

    /// <summary><c>ANY SHORTEST</c>, <c>ALL SHORTEST</c>, <c>SHORTEST k</c>, <c>SHORTEST k GROUPS</c>, <c>ANY k</c>, <c>ALL</c>.</summary>
    private (ShortestKind Kind, int Count) ReadSelector()
    {
        if (Here.Is("(") || Ahead().Is("="))
        {
            return (ShortestKind.None, 1);
        }

        if (TryWords("ALL", "SHORTEST"))
        {
            SkipPathWord();
            return (ShortestKind.Groups, 1);
        }

        if (TryWord("ALL"))
        {
            SkipPathWord();
            return (ShortestKind.None, 1);
        }

        var any = TryWord("ANY");
        var shortest = TryWord("SHORTEST");
        if (!any && !shortest)
        {
            return (ShortestKind.None, 1);
        }

        var count = Here.Kind == TokenKind.Integer ? Count() : 1;
        if (count == 0)
        {
            throw CypherException.Syntax("InvalidRelationshipPattern", "How many paths are asked for is 1 or more.", Last);
        }

        SkipPathWord();
        var groups = TryWord("GROUPS") || TryWord("GROUP");
        return groups ? (ShortestKind.Groups, count) : (ShortestKind.Several, count);
    }

    private void SkipPathWord() => _ = TryWord("PATHS") || TryWord("PATH");

    private int Count()
    {
        var token = tokens[at];
        if (token.Kind != TokenKind.Integer || token.Text == "2^63" || token.Value.AsInteger > int.MaxValue)
        {
            throw Unexpected("a whole number up to 2147483647", "InvalidRelationshipPattern");
        }

        at++;
        return (int)token.Value.AsInteger;
    }

    /// <summary>Nodes and relationships by turns; a group that touches no node gets one without a name. Parentheses around the whole may name it and add a condition.</summary>
    private PathPattern ReadChain()
    {
        var start = Here.Span;
        var elements = ImmutableArray.CreateBuilder<PatternElement>();
        while (true)
        {
            if (IsGroup())
            {
                var (inner, length) = ReadGroup();
                if (length is null)
                {
                    return elements.Count == 0 && !Here.Is("(") && !Here.Is("-") && !Here.Is("<")
                        ? inner
                        : throw CypherException.Syntax(
                            "UnexpectedSyntax",
                            "A part of a pattern in parentheses needs to say how often, as in (…)+ or (…){1,3}; without that only a whole pattern has parentheses.",
                            inner.Span
                        );
                }

                if (elements.Count == 0 || elements[^1] is not PatternElement.Node)
                {
                    elements.Add(Unnamed());
                }

                elements.Add(new PatternElement.Group(inner with { Where = null }, inner.Where, length, inner.Span.To(Last)));
            }
            else if (Here.Is("(") && (elements.Count == 0 || elements[^1] is not PatternElement.Node))
            {
                elements.Add(ReadNode());
            }
            else if (elements.Count > 0 && elements[^1] is PatternElement.Node && (Here.Is("-") || Here.Is("<")))
            {
                elements.Add(ReadRelationship());
                if (!Here.Is("("))
                {
                    throw Unexpected("a node in parentheses");
                }
            }
            else
            {
                break;
            }
        }

        if (elements.Count == 0)
        {
            throw Unexpected("a pattern such as (a)-[r]->(b)");
        }

        if (elements[^1] is not PatternElement.Node)
        {
            elements.Add(Unnamed());
        }

        return new PathPattern(null, elements.ToImmutable(), ShortestKind.None, 1, null, start.To(Last));
    }

    private PatternElement.Node Unnamed() => new(null, null, null, null, Here.Span with { End = Here.Span.Start });

    private bool IsGroup() => Here.Is("(") && (Ahead().Is("(") || (Ahead(2).Is("=") && Ahead(3).Is("(")));

    /// <summary>A pattern in parentheses and how often; <c>null</c> where nothing says so.</summary>
    private (PathPattern Pattern, Repetition? Length) ReadGroup()
    {
        using var level = Enter();
        var start = Here.Span;
        Expect("(");
        var pattern = ReadPathPattern();
        if (pattern.Shortest != ShortestKind.None)
        {
            throw CypherException.Syntax(
                "UnexpectedSyntax",
                "Which paths are meant is said in front of the whole pattern, not inside parentheses.",
                pattern.Span
            );
        }

        var where = ReadWhere();
        Expect(")");
        var both = pattern.Where is { } inner && where is not null ? And(inner, where) : where ?? pattern.Where;
        return (pattern with { Where = both, Span = start.To(Last) }, ReadQuantifier());
    }

    private static Expression.Binary And(Expression left, Expression right) => new(BinaryOperator.And, left, right, left.Span.To(right.Span));

    /// <summary><c>+</c>, <c>*</c>, <c>{n}</c>, <c>{n,m}</c>.</summary>
    private Repetition? ReadQuantifier()
    {
        if (Try("+"))
        {
            return new Repetition(1, null);
        }

        if (Try("*"))
        {
            return new Repetition(0, null);
        }

        if (!Here.Is("{") || !(Ahead().Kind == TokenKind.Integer || Ahead().Is(",")))
        {
            return null;
        }

        Expect("{");
        var least = Here.Is(",") ? 0 : Count();
        int? most = least;
        if (Try(","))
        {
            most = Here.Is("}") ? null : Count();
        }

        Expect("}");
        return new Repetition(least, most);
    }

    private PatternElement.Node ReadNode()
    {
        using var level = Enter();
        var start = Here.Span;
        Expect("(");
        var variable = IsVariable && !Here.IsWord("IS") ? Variable() : null;
        var labels = ReadLabels();
        var properties = ReadProperties();
        var where = ReadWhere();
        Expect(")");
        return new PatternElement.Node(variable, labels, properties, where, start.To(Last));
    }

    private LabelExpression? ReadLabels() => Try(":") || TryWord("IS") ? ReadLabelOr() : null;

    private LabelExpression ReadLabelOr()
    {
        using var level = Enter();
        var left = ReadLabelAnd();
        while (barJoinsLabels && Try("|"))
        {
            Try(":");
            left = new LabelExpression.Or(left, ReadLabelAnd());
        }

        return left;
    }

    private LabelExpression ReadLabelAnd()
    {
        var left = ReadLabelNot();
        while (Try("&") || Try(":"))
        {
            left = new LabelExpression.And(left, ReadLabelNot());
        }

        return left;
    }

    private LabelExpression ReadLabelNot()
    {
        using var level = Enter();
        if (Try("!"))
        {
            return new LabelExpression.Not(ReadLabelNot());
        }

        if (Try("%"))
        {
            return new LabelExpression.Any();
        }

        if (Try("("))
        {
            var inner = ReadLabelOr();
            Expect(")");
            return inner;
        }

        var span = Here.Span;
        return new LabelExpression.Name(Name("a label or type"), span);
    }

    private Expression? ReadProperties()
    {
        if (Here.Is("{"))
        {
            return ReadMap();
        }

        if (Here.Kind != TokenKind.Parameter)
        {
            return null;
        }

        var token = tokens[at++];
        return new Expression.Parameter(token.Text, token.Span);
    }

    private PatternElement.Relationship ReadRelationship()
    {
        using var level = Enter();
        var start = Here.Span;
        var left = Try("<");
        Expect("-");
        Expression.Variable? variable = null;
        LabelExpression? types = null;
        Repetition? length = null;
        Expression? properties = null;
        Expression? where = null;
        if (Try("["))
        {
            variable = IsVariable && !Here.IsWord("IS") ? Variable() : null;
            (var before, barJoinsLabels) = (barJoinsLabels, true);
            types = ReadLabels();
            barJoinsLabels = before;
            length = ReadLength();
            properties = ReadProperties();
            where = ReadWhere();
            if (!Try("]"))
            {
                throw Unexpected("']'", Here.Is("..") || Here.Is("-") ? "InvalidRelationshipPattern" : "UnexpectedSyntax");
            }
        }

        Expect("-");
        var right = Try(">");
        if (length is null)
        {
            length = ReadQuantifier();
        }

        var direction =
            left == right ? Direction.Both
            : left ? Direction.Incoming
            : Direction.Outgoing;
        return new PatternElement.Relationship(variable, direction, types, length, properties, where, start.To(Last));
    }

    /// <summary><c>*</c>, <c>*2</c>, <c>*2..</c>, <c>*..3</c>, <c>*2..3</c>.</summary>
    private Repetition? ReadLength()
    {
        if (!Try("*"))
        {
            return null;
        }

        var least = Here.Kind == TokenKind.Integer ? Count() : 1;
        var exact = tokens[at - 1].Kind == TokenKind.Integer;
        if (!Try(".."))
        {
            return new Repetition(least, exact ? least : null);
        }

        return new Repetition(least, Here.Kind == TokenKind.Integer ? Count() : null);
    }
}
