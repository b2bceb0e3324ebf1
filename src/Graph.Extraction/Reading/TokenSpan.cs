namespace Graph.Extraction.Reading;

/// <summary>A run of tokens of one passage, from <c>First</c> up to but not including <c>End</c>.</summary>
internal readonly record struct TokenSpan(int First, int End)
{
    public int Length => End - First;

    public bool Contains(int token) => First <= token && token < End;

    public bool Contains(TokenSpan other) => First <= other.First && other.End <= End;

    public bool Overlaps(TokenSpan other) => First < other.End && other.First < End;
}
