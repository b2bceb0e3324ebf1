using Graph.Text.Tokens;

namespace Graph.Text.Sentences;

/// <summary>Whether a sentence ends after a token, as far as the tokens around it tell.</summary>
/// <remarks>Ends: "He left. She stayed." and "in the U.S. He" and, after the quote, "“We agree.” Talks go on." Does not: "U.S. Secretary",
/// "Gen. Smith", "J. Doe", "“Why?” he asked", "1. First".</remarks>
internal readonly ref struct BoundaryRule
{
    // Looked at in a row, so that a line of nothing but quotes costs no more than another.
    private const int MostMarks = 8;

    private static readonly WordSet Starters = new("starters.tsv");
    private static readonly WordSet Speaking = new("speaking.tsv");

    private readonly ReadOnlySpan<char> text;
    private readonly ReadOnlySpan<Token> tokens;

    public BoundaryRule(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens)
    {
        this.text = text;
        this.tokens = tokens;
    }

    /// <summary>Whether the token, or the one that it closes, is a full stop or the like.</summary>
    public bool IsTerminal(int token) => StopBefore(token) >= 0;

    /// <summary>Whether the token is a short form that needs what follows, be it on another line: "Gen.", "Oct." before a number.</summary>
    public bool IsOpen(int token)
    {
        var form = Form(token);
        return form.Length > 1
            && form[^1] == '.'
            && Abbreviations.KindOf(form[..^1]) switch
            {
                AbbreviationKind.Title => true,
                AbbreviationKind.Date or AbbreviationKind.Number => char.IsAsciiDigit(Form(token + 1)[0]),
                _ => false,
            };
    }

    public bool Ends(int first, int token, Gap gap)
    {
        var stop = StopBefore(token);
        if (stop < first || (token + 1 < tokens.Length && (Closes(token + 1) || TrailerLength(token + 1) > 0)))
        {
            return false;
        }

        var closed = stop < token;
        var next = FirstWord(token + 1);
        var nextForm = Form(next);
        if (gap == Gap.None)
        {
            return IsGluedEnd(stop, token, nextForm);
        }

        var form = Form(stop);
        if (Characters.IsLetter(form[0]))
        {
            return EndsWithShortForm(stop, form, nextForm, next > token + 1);
        }

        if (form[0] == '.' && form.Length == 1 && stop == first + 1 && IsListNumber(Form(first)))
        {
            return false;
        }

        var lower = Characters.IsLower(nextForm[0]);
        if (form is "." && (nextForm is "." || (lower && stop > first && tokens[stop].SpaceBefore && Form(stop - 1) is ".")))
        {
            // ". . ." is an ellipsis.
            return false;
        }

        if (IsFace(form) || (!closed && form[0] is '!' or '?'))
        {
            // "Really? i doubt it": letters and forum posts start small; a quotation that goes on is closed first.
            return !lower || !IsAttribution(token + 1, form);
        }

        if (closed || form[0] == '\u2026' || form.Length > 1)
        {
            return !lower && !(closed && IsAttribution(token + 1, form));
        }

        return !lower || (form[0] == '.' && next == token + 1 && stop - first > 3);
    }

    /// <summary>The full stop, question or exclamation mark that the token is, or that stands before the closing marks that end in it; -1 when there is none.</summary>
    private int StopBefore(int token)
    {
        var i = SkipTrailer(token);
        while (i > 0 && i > token - 4 && Closes(i))
        {
            i--;
        }

        var form = Form(i);
        var stop = form[0] switch
        {
            '.' or '!' or '?' or '\u2026' or '\u3002' => i + 1 >= tokens.Length || !(form[0] == '!' && text[tokens[i + 1].Range.Start] == '['),
            _ => (form.Length > 1 && form[^1] == '.' && Characters.IsLetter(form[0])) || IsFace(form),
        };
        return stop ? i : -1;
    }

    /// <summary>The last token before an emoticon or a note number that follows a full stop; <paramref name="token"/> when it ends neither.</summary>
    private int SkipTrailer(int token)
    {
        for (var length = 1; length <= 3; length += 2)
        {
            var start = token - length + 1;
            if (start > 0 && TrailerLength(start) == length && Form(start - 1)[0] is '.' or '!' or '?' or '"' or '\u201d' or ')')
            {
                return start - 1;
            }
        }

        return token;
    }

    /// <summary>How many tokens from <paramref name="token"/> on still belong to the sentence that has just ended: ":)" or "[14]".</summary>
    private int TrailerLength(int token)
    {
        if (IsFace(Form(token)))
        {
            return 1;
        }

        return
            token + 2 < tokens.Length && Form(token) is "[" && Form(token + 2) is "]" && !tokens[token + 2].SpaceBefore && char.IsAsciiDigit(Form(token + 1)[0])
            ? 3
            : 0;
    }

    private static bool IsFace(ReadOnlySpan<char> form) => form.Length is 2 or 3 && form[0] is ':' or ';' or '=' && form[^1] is ')' or '(' or 'D' or 'P';

    /// <summary>A closing quote or bracket, glued to what it closes. A straight quote closes when a space, the end or another closing mark follows.</summary>
    private bool Closes(int token)
    {
        for (var i = token; i < token + MostMarks; i++)
        {
            var mark = Form(i);
            if (tokens[i].SpaceBefore || mark.Length > 2)
            {
                return false;
            }

            if (mark[0] is '\u201d' or '\u2019' or '\u00bb' or ')' or ']' or '}')
            {
                return mark.Length == 1;
            }

            if (mark[0] is not ('"' or '\''))
            {
                return false;
            }

            if (i + 1 >= tokens.Length || tokens[i + 1].SpaceBefore)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first token from <paramref name="token"/> on that is no opening mark, at most three further.</summary>
    private int FirstWord(int token)
    {
        var i = token;
        while (i + 1 < tokens.Length && i < token + 3 && Form(i)[0] is '"' or '\u201c' or '\u2018' or '\'' or '`' or '(' or '[' or '\u00ab')
        {
            i++;
        }

        return i;
    }

    /// <summary>"the end.The next": a stop without a space, between a small and a capital letter.</summary>
    private bool IsGluedEnd(int stop, int token, ReadOnlySpan<char> next)
    {
        var form = Form(stop);
        if (stop == 0 || token + 1 >= tokens.Length || Characters.IsLetter(form[0]) || !Characters.IsUpper(next[0]))
        {
            return false;
        }

        var before = Form(stop - 1);
        return before.Length > 1 && (Characters.IsLower(before[^1]) || before[^1] is ')' or '\u201d') && (form.Length == 1 || form[0] != '.');
    }

    private bool EndsWithShortForm(int stop, ReadOnlySpan<char> form, ReadOnlySpan<char> next, bool opened)
    {
        var word = form[..^1];
        var starter = Starters.Contains(next) && Characters.IsUpper(next[0]);
        if (word.Length == 1)
        {
            // An initial belongs to the name after it; "vitamin B. The" does not.
            return starter && next.Length > 1 && stop > 0 && !Characters.IsUpper(Form(stop - 1)[0]);
        }

        if (word is "i.e" or "e.g" or "I.e" or "E.g")
        {
            return false;
        }

        return word.Contains('.')
            ? starter || (opened && Characters.IsUpper(next[0])) || IsTimeBeforeName(word, next)
            : Abbreviations.KindOf(word) switch
            {
                AbbreviationKind.Title or AbbreviationKind.Number => false,
                AbbreviationKind.None => Characters.IsUpper(next[0]),
                _ => starter || (opened && Characters.IsUpper(next[0])),
            };
    }

    /// <summary>"at 3 p.m. Rubio": the clock is no title of what follows, unless that is a zone or a day.</summary>
    private static bool IsTimeBeforeName(ReadOnlySpan<char> word, ReadOnlySpan<char> next) =>
        (word.Equals("p.m", StringComparison.OrdinalIgnoreCase) || word.Equals("a.m", StringComparison.OrdinalIgnoreCase))
        && Characters.IsUpper(next[0])
        && !(next.Length > 1 && Characters.IsUpper(next[1]))
        && !next.EndsWith("day")
        && !(next is "Eastern" or "Central" or "Pacific" or "Mountain" or "Greenwich" or "Beijing" or "Moscow" or "London" or "Paris");

    /// <summary>"1", "a", "IV": the head of a list item, whose full stop ends no sentence.</summary>
    private static bool IsListNumber(ReadOnlySpan<char> form) =>
        form.Length <= 3 && (char.IsAsciiDigit(form[0]) || (form.Length == 1 && char.IsAsciiLetter(form[0])));

    /// <summary>Whether a speaker follows a quotation that ended in a question or exclamation mark: "“Never!” the minister said".</summary>
    private bool IsAttribution(int token, ReadOnlySpan<char> stop)
    {
        if (stop[0] == '.')
        {
            return false;
        }

        for (var i = token; i < tokens.Length && i < token + 4; i++)
        {
            var form = Form(i);
            if (!Characters.IsLetter(form[0]))
            {
                return false;
            }

            if (Speaking.Contains(form))
            {
                // "Asked about it, he left" starts anew.
                return i > token || Characters.IsLower(form[0]);
            }
        }

        return false;
    }

    private ReadOnlySpan<char> Form(int token)
    {
        if (token >= tokens.Length)
        {
            return "\n";
        }

        var range = tokens[token].Range;
        return text.Slice(range.Start, range.Length);
    }
}
