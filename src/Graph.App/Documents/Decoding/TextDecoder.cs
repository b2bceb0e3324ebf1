using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace Graph.App.Documents.Decoding;

/// <summary>From bytes to text: UTF-8, or UTF-16 and UTF-32 by their mark, or UTF-16 by its zeros. Never reads half of a text.</summary>
internal static class TextDecoder
{
    // How much is looked at to tell text from data.
    private const int Sample = 4096;

    /// <param name="declared">The encoding that the content names for itself, used where the bytes are not UTF-8; may be unknown.</param>
    public static Decoded Decode(ReadOnlySpan<byte> bytes, string? declared = null)
    {
        if (bytes.IsEmpty)
        {
            return new Decoded(null, "is empty");
        }

        var encoding = OfMark(bytes, out var mark);
        encoding ??= OfZeros(bytes);
        if (encoding is null && bytes[..Math.Min(bytes.Length, Sample)].Contains((byte)0))
        {
            return new Decoded(null, "is binary, not text");
        }

        encoding ??= declared is not null && !Utf8.IsValid(bytes) ? Named(declared) : null;
        encoding ??= Strict(new UTF8Encoding(false, true));
        var body = bytes[mark..];
        if (encoding is UTF8Encoding && !Utf8.IsValid(body))
        {
            return new Decoded(null, $"is not valid UTF-8 at {Position(body, mark)}");
        }

        return Check(body, encoding);
    }

    /// <summary>Whether the bytes begin as UTF-16 or UTF-32 do, with or without a mark; <c>null</c> for all else.</summary>
    public static Encoding? WideEncoding(ReadOnlySpan<byte> bytes) => OfMark(bytes, out _) is { } marked and not UTF8Encoding ? marked : OfZeros(bytes);

    private static Decoded Check(ReadOnlySpan<byte> body, Encoding encoding)
    {
        string text;
        try
        {
            text = encoding.GetString(body);
        }
        catch (DecoderFallbackException)
        {
            return new Decoded(null, $"is not valid {encoding.WebName.ToUpperInvariant()}");
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            return new Decoded(null, "holds nothing but white space");
        }

        return IsBinary(text) ? new Decoded(null, "is binary, not text") : new Decoded(text, null);
    }

    // The mark of UTF-32 little-endian begins with that of UTF-16.
    private static Encoding? OfMark(ReadOnlySpan<byte> bytes, out int length)
    {
        (var encoding, length) = bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => ((Encoding)new UTF8Encoding(false, true), 3),
            [0xFF, 0xFE, 0, 0, ..] => (new UTF32Encoding(false, false, true), 4),
            [0, 0, 0xFE, 0xFF, ..] => (new UTF32Encoding(true, false, true), 4),
            [0xFF, 0xFE, ..] => (new UnicodeEncoding(false, false, true), 2),
            [0xFE, 0xFF, ..] => (new UnicodeEncoding(true, false, true), 2),
            _ => ((Encoding?)null, 0),
        };
        return encoding;
    }

    // Western text in UTF-16 has a zero in nearly every other byte, on one side only.
    private static UnicodeEncoding? OfZeros(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..(Math.Min(bytes.Length, Sample) & ~1)];
        if (bytes.Length % 2 != 0 || sample.Length < 4)
        {
            return null;
        }

        var even = 0;
        var odd = 0;
        for (var i = 0; i < sample.Length; i += 2)
        {
            even += sample[i] == 0 ? 1 : 0;
            odd += sample[i + 1] == 0 ? 1 : 0;
        }

        var half = sample.Length / 2;
        return (even, odd) switch
        {
            (0, _) when odd * 2 > half => new UnicodeEncoding(false, false, true),
            (_, 0) when even * 2 > half => new UnicodeEncoding(true, false, true),
            _ => null,
        };
    }

    private static Encoding? Named(string name)
    {
        try
        {
            return Strict(CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name));
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static Encoding Strict(Encoding encoding)
    {
        var strict = (Encoding)encoding.Clone();
        strict.DecoderFallback = DecoderFallback.ExceptionFallback;
        return strict;
    }

    private static string Position(ReadOnlySpan<byte> bytes, int mark)
    {
        var at = 0;
        while (at < bytes.Length && Rune.DecodeFromUtf8(bytes[at..], out _, out var used) == System.Buffers.OperationStatus.Done)
        {
            at += used;
        }

        var line = bytes[..at].Count((byte)'\n') + 1;
        return string.Create(CultureInfo.InvariantCulture, $"byte {mark + at} (line {line})");
    }

    // A few stray control characters occur in real texts (form feeds, escape codes); one in twenty is no text. A NUL is none either.
    private static bool IsBinary(string text)
    {
        var controls = 0;
        foreach (var c in text)
        {
            if (c == '\0')
            {
                return true;
            }

            controls += char.IsControl(c) && !char.IsWhiteSpace(c) ? 1 : 0;
        }

        return controls * 20 > text.Length;
    }
}
