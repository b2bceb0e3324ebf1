namespace Graph.Model.Documents;

/// <summary>A stretch of one document's text, from <c>Start</c> up to but not including <c>End</c>.</summary>
/// <remarks>Offsets count UTF-16 code units, as <see cref="string"/> does, so an emoji is two. May be empty, never reversed.
/// The default value is the empty range at 0. Ranges of different documents compare equal: keep the document id beside it.</remarks>
public readonly record struct TextRange
{
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="start"/> is negative, or <paramref name="end"/> lies before it.</exception>
    public TextRange(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        Start = start;
        End = end;
    }

    /// <summary>The first code unit inside.</summary>
    public int Start { get; }

    /// <summary>The first code unit after.</summary>
    public int End { get; }

    /// <summary>In UTF-16 code units; 0 or more.</summary>
    public int Length => End - Start;

    /// <summary>Whether <paramref name="other"/> lies inside this range; a range contains itself.</summary>
    public bool Contains(TextRange other) => Start <= other.Start && other.End <= End;

    /// <summary>Whether the two share at least one code unit; touching ranges do not.</summary>
    public bool Overlaps(TextRange other) => Start < other.End && other.Start < End;

    /// <summary>The stretch of <paramref name="text"/> that this range names.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The text ends before the range does.</exception>
    public string In(string text) => text[Start..End];

    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Start}..{End}");
}
