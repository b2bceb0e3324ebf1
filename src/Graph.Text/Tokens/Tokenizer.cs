using System.Buffers;
using Graph.Model.Documents;

namespace Graph.Text.Tokens;

/// <summary>Cuts a text into tokens: first at white space, then each piece from left to right by its first character.</summary>
/// <remarks>One pass; every look ahead is bounded or consumes what it has looked at, so the time is linear in the text's length.</remarks>
internal ref struct Tokenizer
{
    private readonly ReadOnlySpan<char> text;
    private Token[] tokens;
    private int count;
    private int lastEnd;

    // Whether the piece at hand holds a character without which there is no address.
    private bool mayHoldAddress;

    private Tokenizer(ReadOnlySpan<char> text)
    {
        this.text = text;
        tokens = new Token[Math.Max(16, text.Length / 4)];
    }

    /// <summary>The tokens of the text, in order.</summary>
    public static Token[] Split(ReadOnlySpan<char> text)
    {
        var tokenizer = new Tokenizer(text);
        tokenizer.Run();
        return tokenizer.tokens[..tokenizer.count];
    }

    private void Run()
    {
        var at = 0;
        while (at < text.Length)
        {
            while (at < text.Length && Characters.IsGap(text[at]))
            {
                at++;
            }

            var start = at;
            var invisible = false;
            while (at < text.Length && !Characters.IsSpace(text[at]))
            {
                invisible |= Characters.IsInvisible(text[at]);
                at++;
            }

            if (invisible)
            {
                CleanPiece(start, at);
            }
            else if (at > start)
            {
                Piece(text[start..at], start, []);
            }
        }
    }

    /// <summary>A piece with soft hyphens or the like: it is cut as if they were not there.</summary>
    private void CleanPiece(int start, int end)
    {
        var clean = ArrayPool<char>.Shared.Rent(end - start);
        var places = ArrayPool<int>.Shared.Rent(end - start);
        var length = 0;
        for (var i = start; i < end; i++)
        {
            if (!Characters.IsInvisible(text[i]))
            {
                clean[length] = text[i];
                places[length++] = i;
            }
        }

        Piece(clean.AsSpan(0, length), start, places.AsSpan(0, length));
        ArrayPool<char>.Shared.Return(clean);
        ArrayPool<int>.Shared.Return(places);
    }

    /// <summary>Cuts one piece. <paramref name="places"/> maps its characters to the text; empty when they stand there one after another.</summary>
    private void Piece(ReadOnlySpan<char> piece, int start, ReadOnlySpan<int> places)
    {
        mayHoldAddress = piece.ContainsAny(AddressRule.Marks);
        var at = 0;
        while (at < piece.Length)
        {
            var length = Next(piece, at, places.IsEmpty ? start + piece.Length : places[^1] + 1);
            var from = places.IsEmpty ? start + at : places[at];
            var to = places.IsEmpty ? from + length : places[at + length - 1] + 1;
            Add(from, to);
            at += length;
        }
    }

    private void Add(int from, int to)
    {
        if (count == tokens.Length)
        {
            Array.Resize(ref tokens, tokens.Length * 2);
        }

        tokens[count] = new Token(new TextRange(from, to), count > 0 && HasSpace(lastEnd, from));
        count++;
        lastEnd = to;
    }

    private readonly bool HasSpace(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (Characters.IsSpace(text[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The length of the token that starts at <paramref name="at"/>; 1 or more.</summary>
    private readonly int Next(ReadOnlySpan<char> piece, int at, int pieceEnd)
    {
        var c = piece[at];
        var special = mayHoldAddress ? AddressRule.Length(piece, at) : 0;
        if (special > 0)
        {
            return special;
        }

        if (Characters.IsDigit(c) || (c == '.' && at + 1 < piece.Length && char.IsAsciiDigit(piece[at + 1]) && (at == 0 || piece[at - 1] == '$')))
        {
            return NumberRule.Length(piece, at);
        }

        if (Characters.IsLetter(c) || c == '_')
        {
            return WordLength(piece, at, pieceEnd);
        }

        return MarkRule.Length(piece, at);
    }

    private readonly int WordLength(ReadOnlySpan<char> piece, int at, int pieceEnd)
    {
        var length = WordRule.Length(piece, at);
        var end = at + length;
        if (end >= piece.Length || piece[end] != '.')
        {
            return length;
        }

        // "..." after a word is an ellipsis, not the dot of a short form; two dots may be both.
        if (piece[end..].StartsWith("...") || (end + 2 == piece.Length && piece[end + 1] == '.' && !piece[at..end].Contains('.')))
        {
            return length;
        }

        return TakesDot(piece, at, end, pieceEnd) ? length + 1 : length;
    }

    private readonly bool TakesDot(ReadOnlySpan<char> piece, int at, int end, int pieceEnd)
    {
        var word = piece[at..end];
        if (word.Contains('.'))
        {
            // "U.S.", "p.m.", "anti-U.S.", but not the address "graph.example".
            return WordRule.IsDotted(word[(word.LastIndexOf('-') + 1)..]);
        }

        if (word.Length == 1)
        {
            return Characters.IsUpper(word[0]) ? word[0] != 'I' || FollowedByName(piece, end, pieceEnd) : IsLowerInitial(word[0], piece, end, pieceEnd);
        }

        return Abbreviations.KindOf(word) switch
        {
            AbbreviationKind.None => false,
            AbbreviationKind.Title => Characters.IsUpper(word[0])
                && (word.Length > 2 || IsFollowed(piece, end, pieceEnd, Characters.IsLetter) || !IsLast(piece, end)),
            AbbreviationKind.Date => Characters.IsUpper(word[0]) && (IsFollowed(piece, end, pieceEnd, IsDigitOrLower, beyondLine: true) || !IsLast(piece, end)),
            AbbreviationKind.Number => IsFollowed(piece, end, pieceEnd, char.IsAsciiDigit, beyondLine: Characters.IsUpper(word[0])),
            AbbreviationKind.State => Characters.IsUpper(word[0])
                && (LastIs(',') || LastIs('-') || (IsLast(piece, end) && IsFollowed(piece, end, pieceEnd, Characters.IsLower))),
            _ => true,
        };
    }

    /// <summary>"v." between the sides of a case; "p. 5".</summary>
    private readonly bool IsLowerInitial(char c, ReadOnlySpan<char> piece, int end, int pieceEnd) =>
        c switch
        {
            'v' or 'c' or 'b' or 'd' or 'r' => count > 0 && IsLast(piece, end),
            'p' => IsFollowed(piece, end, pieceEnd, char.IsAsciiDigit),
            _ => false,
        };

    /// <summary>Whether the dot at <paramref name="end"/> is the last character of the piece.</summary>
    private static bool IsLast(ReadOnlySpan<char> piece, int end) => end + 1 == piece.Length;

    private readonly bool FollowedByName(ReadOnlySpan<char> piece, int end, int pieceEnd) => IsFollowed(piece, end, pieceEnd, Characters.IsUpper);

    /// <summary>Whether the next character after the dot passes.</summary>
    /// <param name="beyondLine">Whether a digit on the next line counts, too.</param>
    private readonly bool IsFollowed(ReadOnlySpan<char> piece, int end, int pieceEnd, Func<char, bool> passes, bool beyondLine = false)
    {
        if (end + 1 < piece.Length)
        {
            return passes(piece[end + 1]);
        }

        var i = pieceEnd;
        var lines = 0;
        while (i < text.Length && i < pieceEnd + 8 && Characters.IsGap(text[i]))
        {
            lines += text[i] == '\n' || (text[i] == '\r' && !text[(i + 1)..].StartsWith('\n')) ? 1 : 0;
            i++;
        }

        return i < text.Length && passes(text[i]) && (lines == 0 || (lines == 1 && beyondLine && char.IsAsciiDigit(text[i])));
    }

    private static bool IsDigitOrLower(char c) => char.IsAsciiDigit(c) || Characters.IsLower(c);

    private readonly bool LastIs(char c) => count > 0 && tokens[count - 1].Range.Length == 1 && text[tokens[count - 1].Range.Start] == c;
}
