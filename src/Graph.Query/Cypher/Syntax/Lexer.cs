using System.Globalization;
using System.Text;
using Graph.Query.Cypher.Values;

namespace Graph.Query.Cypher.Syntax;

/// <summary>Cuts a query into tokens; comments and white space fall away.</summary>
/// <remarks>A minus before a number is a symbol of its own; the parser joins the two, so that the smallest integer can be written.</remarks>
internal sealed class Lexer
{
    private static readonly string[] Symbols = ["<=", ">=", "<>", "=~", "..", "+=", "::", "||"];

    private readonly string text;
    private int at;

    private Lexer(string text) => this.text = text;

    /// <summary>All tokens, with one of kind <see cref="TokenKind.End"/> last.</summary>
    public static List<Token> Read(string text)
    {
        var lexer = new Lexer(text);
        var tokens = new List<Token>();
        do
        {
            tokens.Add(lexer.Next());
        } while (tokens[^1].Kind != TokenKind.End);

        return tokens;
    }

    private char Here => at < text.Length ? text[at] : '\0';

    private char Ahead(int count = 1) => at + count < text.Length ? text[at + count] : '\0';

    private Token Next()
    {
        SkipSpace();
        var start = at;
        if (at >= text.Length)
        {
            return new Token(TokenKind.End, string.Empty, default, new TextSpan(start, start));
        }

        var c = Here;
        if (IsNameStart(c))
        {
            at = NameEnd(at);
            return Make(TokenKind.Name, text[start..at], start);
        }

        if (char.IsAsciiDigit(c) || (c == '.' && char.IsAsciiDigit(Ahead()) && (start == 0 || text[start - 1] != '.')))
        {
            return Number(start);
        }

        return c switch
        {
            '\'' or '"' => Quoted(c, start),
            '`' => QuotedName(start),
            '$' => Parameter(start),
            _ => Symbol(start),
        };
    }

    private void SkipSpace()
    {
        while (at < text.Length)
        {
            if (char.IsWhiteSpace(Here) || Here is '\u001c' or '\u001d' or '\u001e' or '\u001f' or '\u180e' or '\u200b' or '\ufeff')
            {
                at++;
            }
            else if (Here == '/' && Ahead() == '/')
            {
                var end = text.IndexOf('\n', at);
                at = end < 0 ? text.Length : end + 1;
            }
            else if (Here == '/' && Ahead() == '*')
            {
                var end = text.IndexOf("*/", at + 2, StringComparison.Ordinal);
                if (end < 0)
                {
                    throw CypherException.Syntax("InvalidCommentSyntax", "This comment is never closed: '*/' is missing.", new TextSpan(at, at + 2));
                }

                at = end + 2;
            }
            else
            {
                return;
            }
        }
    }

    private static bool IsNameStart(char c) =>
        char.IsLetter(c) || c == '_' || char.GetUnicodeCategory(c) is UnicodeCategory.ConnectorPunctuation or UnicodeCategory.LetterNumber;

    private int NameEnd(int from)
    {
        while (from < text.Length && (IsNameStart(text[from]) || char.IsDigit(text[from]) || IsMark(text[from])))
        {
            from++;
        }

        return from;
    }

    private static bool IsMark(char c) => char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private Token Make(TokenKind kind, string content, int start, CypherValue value = default) => new(kind, content, value, new TextSpan(start, at));

    private Token Number(int start)
    {
        if (Here == '0' && Ahead() is 'x' or 'X' or 'o' or 'O')
        {
            return Radix(start, Ahead() is 'x' or 'X' ? 16 : 8);
        }

        SkipDigits();
        var isFloat = false;
        if (Here == '.' && char.IsAsciiDigit(Ahead()))
        {
            isFloat = true;
            at++;
            SkipDigits();
        }

        var signed = Ahead() is '+' or '-';
        if (Here is 'e' or 'E' && char.IsAsciiDigit(signed ? Ahead(2) : Ahead()))
        {
            isFloat = true;
            at += signed ? 2 : 1;
            SkipDigits();
        }

        RefuseNameAfterNumber(start);
        var content = text[start..at].Replace("_", string.Empty, StringComparison.Ordinal);
        if (isFloat)
        {
            var number = double.Parse(content, CultureInfo.InvariantCulture);
            return double.IsInfinity(number)
                ? throw CypherException.Syntax("FloatingPointOverflow", $"{content} is too large for a float.", new TextSpan(start, at))
                : Make(TokenKind.Float, content, start, CypherValue.Of(number));
        }

        return Whole(content, 10, start);
    }

    private void SkipDigits()
    {
        while (char.IsAsciiDigit(Here) || (Here == '_' && char.IsAsciiDigit(Ahead())))
        {
            at++;
        }
    }

    private Token Radix(int start, int radix)
    {
        at += 2;
        while (char.IsAsciiLetterOrDigit(Here) || Here == '_')
        {
            at++;
        }

        var content = text[(start + 2)..at].Replace("_", string.Empty, StringComparison.Ordinal);
        var valid = content.Length > 0 && content.All(c => radix == 16 ? char.IsAsciiHexDigit(c) : c is >= '0' and <= '7');
        return valid
            ? Whole(content, radix, start)
            : throw CypherException.Syntax(
                "InvalidNumberLiteral",
                $"{text[start..at]} is no {(radix == 16 ? "hexadecimal" : "octal")} number.",
                new TextSpan(start, at)
            );
    }

    /// <summary>A whole number; 2⁶³, one too many, is kept as text for the parser, which may find a minus before it.</summary>
    private Token Whole(string digits, int radix, int start)
    {
        var value = System.Numerics.BigInteger.Zero;
        if (digits.Length > 400)
        {
            throw CypherException.Syntax("IntegerOverflow", "This integer is too large.", new TextSpan(start, at));
        }

        foreach (var digit in digits)
        {
            value = (value * radix) + Convert.ToInt32(digit.ToString(), 16);
        }

        if (value > (System.Numerics.BigInteger)long.MaxValue + 1)
        {
            throw CypherException.Syntax(
                "IntegerOverflow",
                $"The integer {text[start..at]} is too large: the largest is {long.MaxValue}.",
                new TextSpan(start, at)
            );
        }

        return value > long.MaxValue ? Make(TokenKind.Integer, "2^63", start) : Make(TokenKind.Integer, digits, start, CypherValue.Of((long)value));
    }

    private void RefuseNameAfterNumber(int start)
    {
        if (IsNameStart(Here))
        {
            at = NameEnd(at);
            throw CypherException.Syntax(
                text.AsSpan(0, start).TrimEnd() is [.., '{'] ? "UnexpectedSyntax" : "InvalidNumberLiteral",
                $"'{text[start..at]}' is neither a number nor a name: a name does not begin with a digit, unless between backticks.",
                new TextSpan(start, at)
            );
        }
    }

    private Token Quoted(char quote, int start)
    {
        var content = new StringBuilder();
        for (at++; at < text.Length && Here != quote; at++)
        {
            if (Here != '\\')
            {
                content.Append(Here);
                continue;
            }

            at++;
            content.Append(Escape(start));
        }

        if (at >= text.Length)
        {
            at = text.Length;
            throw CypherException.Syntax("UnexpectedSyntax", $"This text is never closed: {quote} is missing.", new TextSpan(start, start + 1));
        }

        at++;
        return Make(TokenKind.Text, content.ToString(), start);
    }

    private string Escape(int start)
    {
        switch (Here)
        {
            case 'b':
                return "\b";
            case 'f':
                return "\f";
            case 'n':
                return "\n";
            case 'r':
                return "\r";
            case 't':
                return "\t";
            case '\\' or '\'' or '"' or '`':
                return Here.ToString();
            case 'u' or 'U':
                var length = Here == 'u' ? 4 : 8;
                var digits = text.AsSpan(at + 1, Math.Min(length, text.Length - at - 1));
                if (
                    digits.Length < length
                    || !int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
                    || (length == 8 && !Rune.IsValid(code))
                )
                {
                    throw CypherException.Syntax(
                        "InvalidUnicodeLiteral",
                        $"After \\{Here} stand {length} hexadecimal digits of a character.",
                        new TextSpan(at - 1, at + 1)
                    );
                }

                at += length;
                return length == 4 ? ((char)code).ToString() : char.ConvertFromUtf32(code);
            default:
                throw CypherException.Syntax(
                    "UnexpectedSyntax",
                    $"\\{Here} is no escape in a text; a backslash is written \\\\.",
                    new TextSpan(at - 1, Math.Max(start, at + 1))
                );
        }
    }

    private Token QuotedName(int start)
    {
        var name = new StringBuilder();
        for (at++; at < text.Length; at++)
        {
            if (Here != '`')
            {
                name.Append(Here);
            }
            else if (Ahead() == '`')
            {
                name.Append('`');
                at++;
            }
            else
            {
                at++;
                return Make(TokenKind.QuotedName, name.ToString(), start);
            }
        }

        throw CypherException.Syntax("UnexpectedSyntax", "This name is never closed: ` is missing.", new TextSpan(start, start + 1));
    }

    private Token Parameter(int start)
    {
        at++;
        if (Here == '`')
        {
            var name = QuotedName(at);
            return Make(TokenKind.Parameter, name.Text, start);
        }

        var from = at;
        at = NameEnd(at);
        return at > from
            ? Make(TokenKind.Parameter, text[from..at], start)
            : throw CypherException.Syntax("UnexpectedSyntax", "After $ stands the name of a parameter.", new TextSpan(start, start + 1));
    }

    private Token Symbol(int start)
    {
        foreach (var symbol in Symbols)
        {
            if (string.CompareOrdinal(text, at, symbol, 0, symbol.Length) == 0)
            {
                at += symbol.Length;
                return Make(TokenKind.Symbol, symbol, start);
            }
        }

        var c = Here;
        if ("+-*/%^=<>()[]{},.;:|!&".Contains(c, StringComparison.Ordinal))
        {
            at++;
            return Make(TokenKind.Symbol, c.ToString(), start);
        }

        at++;
        throw CypherException.Syntax(
            char.IsAscii(c) ? "UnexpectedSyntax" : "InvalidUnicodeCharacter",
            $"The character '{c}' has no meaning here.{(c is '–' or '—' or '−' or '―' ? " Is a plain '-' meant?" : string.Empty)}",
            new TextSpan(start, at)
        );
    }
}
