using System.Collections.Immutable;
using System.Text;
using Graph.Query.Cypher.Values;

namespace Graph.Query.Cypher.Syntax;

/// <content>Expressions, loosest operator first.</content>
internal sealed partial class Parser
{
    /// <summary>How many operators may follow each other without parentheses.</summary>
    private const int LongestChain = 1000;

    /// <summary>Whether <c>|</c> after a label continues the labels. Not so where it begins the result of a comprehension.</summary>
    private bool barJoinsLabels = true;

    private Expression ReadExpression()
    {
        using var level = Enter();
        return Chain(() => Chain(() => Chain(ReadNot, "AND", BinaryOperator.And), "XOR", BinaryOperator.Xor), "OR", BinaryOperator.Or);
    }

    private Expression Chain(Func<Expression> operand, string keyword, BinaryOperator binary)
    {
        var left = operand();
        for (var count = 0; TryWord(keyword); count++)
        {
            left = Join(binary, left, operand(), count);
        }

        return left;
    }

    private static Expression.Binary Join(BinaryOperator binary, Expression left, Expression right, int count) =>
        count < LongestChain
            ? new Expression.Binary(binary, left, right, left.Span.To(right.Span))
            : throw CypherException.Syntax("NestingTooDeep", $"More than {LongestChain} operators follow each other here.", right.Span);

    private Expression ReadNot()
    {
        var start = Here.Span;
        if (!TryWord("NOT"))
        {
            return ReadComparison();
        }

        using var level = Enter();
        var operand = ReadNot();
        return new Expression.Unary(UnaryOperator.Not, operand, start.To(operand.Span));
    }

    private Expression ReadComparison()
    {
        var first = ReadPredicate();
        if (ReadComparisonOperator() is not { } comparison)
        {
            return first;
        }

        var operands = ImmutableArray.CreateBuilder<Expression>();
        var operators = ImmutableArray.CreateBuilder<ComparisonOperator>();
        operands.Add(first);
        ComparisonOperator? next = comparison;
        while (next is { } found)
        {
            operators.Add(found);
            operands.Add(ReadPredicate());
            next = ReadComparisonOperator();
        }

        return new Expression.Comparison(operands.ToImmutable(), operators.ToImmutable(), first.Span.To(Last));
    }

    private ComparisonOperator? ReadComparisonOperator()
    {
        if (Here.Kind != TokenKind.Symbol)
        {
            return null;
        }

        if (Here.Is("!") && Ahead().Is("="))
        {
            throw CypherException.Syntax("UnexpectedSyntax", "Unequal is written <> here.", Here.Span.To(Ahead().Span));
        }

        ComparisonOperator? found = Here.Text switch
        {
            "=" => ComparisonOperator.Equal,
            "<>" => ComparisonOperator.NotEqual,
            "<" => ComparisonOperator.Less,
            "<=" => ComparisonOperator.LessOrEqual,
            ">" => ComparisonOperator.Greater,
            ">=" => ComparisonOperator.GreaterOrEqual,
            _ => null,
        };
        at += found is null ? 0 : 1;
        return found;
    }

    /// <summary>IN, STARTS WITH and the like, IS NULL: after an operand, as often as they come.</summary>
    private Expression ReadPredicate()
    {
        var left = ReadSum();
        for (var count = 0; ReadPredicateAfter(left, count) is { } predicate; count++)
        {
            left = predicate;
        }

        return left;
    }

    /// <summary>The predicate of which <paramref name="left"/> is the operand; <c>null</c> where none follows.</summary>
    private Expression? ReadPredicateAfter(Expression left, int count)
    {
        BinaryOperator? binary =
            TryWord("IN") ? BinaryOperator.In
            : TryWords("STARTS", "WITH") ? BinaryOperator.StartsWith
            : TryWords("ENDS", "WITH") ? BinaryOperator.EndsWith
            : TryWord("CONTAINS") ? BinaryOperator.Contains
            : Try("=~") ? BinaryOperator.Matches
            : null;
        return binary is { } found ? Join(found, left, ReadSum(), count)
            : TryWord("IS") ? ReadIs(left, count)
            : Try("::") ? new Expression.IsTyped(left, ReadType(), false, left.Span.To(Last))
            : null;
    }

    private Expression ReadIs(Expression left, int count)
    {
        var negated = TryWord("NOT");
        if (count > LongestChain)
        {
            throw Unexpected("the end of so long a chain", "NestingTooDeep");
        }

        if (TryWord("NULL"))
        {
            return new Expression.IsNull(left, negated, left.Span.To(Last));
        }

        if (Try("::") || TryWord("TYPED"))
        {
            return new Expression.IsTyped(left, ReadType(), negated, left.Span.To(Last));
        }

        if (Here.IsWord("NORMALIZED") || Ahead().IsWord("NORMALIZED"))
        {
            var form = Here.IsWord("NORMALIZED") ? NormalizationForm.FormC : ReadForm();
            ExpectWord("NORMALIZED");
            return new Expression.IsNormalized(left, form, negated, left.Span.To(Last));
        }

        return negated || Here.Kind is not (TokenKind.Name or TokenKind.QuotedName) && !Here.Is("!") && !Here.Is("%") && !Here.Is("(")
            ? throw Unexpected("NULL, NORMALIZED, or :: with a type")
            : new Expression.HasLabels(left, ReadLabelOr(), left.Span.To(Last));
    }

    private NormalizationForm ReadForm()
    {
        if (Here.Kind != TokenKind.Name || TextForms.Find(Here.Text) is not { } form)
        {
            throw Unexpected("NFC, NFD, NFKC or NFKD");
        }

        at++;
        return form;
    }

    private Expression ReadSum()
    {
        var left = ReadProduct();
        for (var count = 0; ; count++)
        {
            BinaryOperator? found =
                Try("+") ? BinaryOperator.Add
                : Try("-") ? BinaryOperator.Subtract
                : Try("||") ? BinaryOperator.Concat
                : null;
            if (found is not { } binary)
            {
                return left;
            }

            left = Join(binary, left, ReadProduct(), count);
        }
    }

    private Expression ReadProduct()
    {
        var left = ReadPower();
        for (var count = 0; ; count++)
        {
            BinaryOperator? found =
                Try("*") ? BinaryOperator.Multiply
                : Try("/") ? BinaryOperator.Divide
                : Try("%") ? BinaryOperator.Modulo
                : null;
            if (found is not { } binary)
            {
                return left;
            }

            left = Join(binary, left, ReadPower(), count);
        }
    }

    private Expression ReadPower()
    {
        var left = ReadSign();
        for (var count = 0; Try("^"); count++)
        {
            left = Join(BinaryOperator.Power, left, ReadSign(), count);
        }

        return left;
    }

    private Expression ReadSign()
    {
        var start = Here.Span;
        if (Here.Is("-") && Ahead().Kind is TokenKind.Integer or TokenKind.Float)
        {
            at++;
            var number = tokens[at++];
            var value =
                number.Text == "2^63" ? CypherValue.Of(long.MinValue)
                : number.Kind == TokenKind.Integer ? CypherValue.Of(-number.Value.AsInteger)
                : CypherValue.Of(-number.Value.AsFloat);
            return ReadPostfix(new Expression.Literal(value, start.To(number.Span)));
        }

        if (!Here.Is("+") && !Here.Is("-"))
        {
            return ReadPostfix(ReadAtom());
        }

        using var level = Enter();
        var sign = Try("+") ? UnaryOperator.Plus : UnaryOperator.Minus;
        at += sign == UnaryOperator.Minus ? 1 : 0;
        var operand = ReadSign();
        return new Expression.Unary(sign, operand, start.To(operand.Span));
    }

    private Expression ReadPostfix(Expression subject)
    {
        for (var count = 0; ; count++)
        {
            if (count > LongestChain)
            {
                throw Unexpected("the end of so long a chain", "NestingTooDeep");
            }

            if (Try("."))
            {
                subject = new Expression.Property(subject, Name("the name of a property"), subject.Span.To(Last));
            }
            else if (Here.Is("["))
            {
                subject = ReadElement(subject);
            }
            else if (Here.Is(":") && Ahead().Kind is TokenKind.Name or TokenKind.QuotedName or TokenKind.Symbol && !Ahead().Is(":"))
            {
                at++;
                subject = new Expression.HasLabels(subject, ReadLabelOr(), subject.Span.To(Last));
            }
            else
            {
                return subject;
            }
        }
    }

    private Expression ReadElement(Expression subject)
    {
        Expect("[");
        if (Try(".."))
        {
            var to = Here.Is("]") ? null : ReadInBrackets();
            Expect("]");
            return new Expression.Slice(subject, null, to, subject.Span.To(Last));
        }

        var index = ReadInBrackets();
        if (!Try(".."))
        {
            Expect("]");
            return new Expression.Element(subject, index, subject.Span.To(Last));
        }

        var until = Here.Is("]") ? null : ReadInBrackets();
        Expect("]");
        return new Expression.Slice(subject, index, until, subject.Span.To(Last));
    }

    /// <summary>An expression between brackets of its own, so that <c>|</c> joins labels again.</summary>
    private Expression ReadInBrackets()
    {
        (var before, barJoinsLabels) = (barJoinsLabels, true);
        var result = ReadExpression();
        barJoinsLabels = before;
        return result;
    }

    private Expression ReadBeforeBar()
    {
        (var before, barJoinsLabels) = (barJoinsLabels, false);
        var result = ReadExpression();
        barJoinsLabels = before;
        return result;
    }
}
