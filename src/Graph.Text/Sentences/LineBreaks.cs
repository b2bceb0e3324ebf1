using Graph.Text.Tokens;

namespace Graph.Text.Sentences;

/// <summary>Decides what a single line end means in a text: the end of a paragraph, or only the right margin of wrapped lines.</summary>
/// <remarks>A text is wrapped when many of its line ends stand inside a sentence (no full stop before, a small letter after) and its lines have a common width.</remarks>
internal sealed class LineBreaks
{
    // A paragraph that follows a wrapped one starts where the line before was clearly shorter than the margin.
    private const double ShortLine = 0.7;
    private const int WidestMargin = 130;

    private readonly int margin;

    private LineBreaks(int margin) => this.margin = margin;

    /// <summary>Whether single line ends are margins rather than paragraph ends.</summary>
    public bool Wrapped => margin > 0;

    public static LineBreaks Of(ReadOnlySpan<char> text)
    {
        var inside = 0;
        var joints = 0;
        var longest = 0;
        var lines = 0;
        var wide = 0;
        var at = 0;
        while (at < text.Length)
        {
            var end = LineEnd(text, at);
            var length = end - at;
            var next = SkipLineEnd(text, end);
            if (length > 0)
            {
                lines++;
                wide += length > WidestMargin ? 1 : 0;
                longest = length > WidestMargin ? longest : Math.Max(longest, length);
            }

            if (length > 0 && next < text.Length && text[next] is not ('\n' or '\r'))
            {
                joints++;
                inside += IsInside(text, end, next) ? 1 : 0;
            }

            at = next;
        }

        var wrapped = joints >= 3 && inside >= 2 && inside * 4 >= joints && wide * 10 <= lines;
        return new LineBreaks(wrapped ? longest : 0);
    }

    /// <summary>Whether a sentence may run on over the line end between two tokens.</summary>
    /// <param name="before">Where the token before the line end ends.</param>
    /// <param name="after">Where the token after it starts.</param>
    /// <param name="terminal">Whether the token before could end a sentence.</param>
    public bool RunsOn(ReadOnlySpan<char> text, int before, int after, bool terminal)
    {
        if (IsInside(text, before, after))
        {
            return true;
        }

        if (!Wrapped)
        {
            return false;
        }

        var lineStart = before;
        while (lineStart > 0 && before - lineStart <= margin && text[lineStart - 1] is not ('\n' or '\r'))
        {
            lineStart--;
        }

        return before - lineStart >= margin * ShortLine || (!terminal && before - lineStart >= margin * ShortLine / 2);
    }

    /// <summary>No full stop or colon before the line end and a small letter after it.</summary>
    private static bool IsInside(ReadOnlySpan<char> text, int before, int after)
    {
        var i = before - 1;
        while (i > 0 && Characters.IsGap(text[i]))
        {
            i--;
        }

        return i >= 0
            && after < text.Length
            && Characters.IsLower(text[after])
            && (Characters.IsLetterOrDigit(text[i]) || text[i] is ',' or '\u2014' or '\u2013');
    }

    private static int LineEnd(ReadOnlySpan<char> text, int at)
    {
        var length = text[at..].IndexOfAny('\n', '\r');
        return length < 0 ? text.Length : at + length;
    }

    private static int SkipLineEnd(ReadOnlySpan<char> text, int end)
    {
        if (end < text.Length && text[end] == '\r')
        {
            end++;
            return end < text.Length && text[end] == '\n' ? end + 1 : end;
        }

        return end < text.Length ? end + 1 : end;
    }
}
