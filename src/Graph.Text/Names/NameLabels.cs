namespace Graph.Text.Names;

/// <summary>What a word can be in a name: outside any, or the beginning, inside, last or only word of one, by kind.</summary>
internal static class NameLabels
{
    public const int Outside = 0;
    public const int Kinds = 4;
    public const int Count = 1 + (Kinds * 4);

    /// <summary>Scores are kept in rows of this length.</summary>
    public const int Width = 32;

    private const int Begin = 0;
    private const int Inside = 1;
    private const int Last = 2;
    private const int Single = 3;

    /// <summary>For each label those that may come before it, rising.</summary>
    public static readonly int[][] Before =
    [
        .. Enumerable.Range(0, Count).Select(label => Enumerable.Range(0, Count).Where(previous => Follows(previous, label)).ToArray()),
    ];

    /// <summary>For each label those that may come after it, rising.</summary>
    public static readonly int[][] After =
    [
        .. Enumerable.Range(0, Count).Select(label => Enumerable.Range(0, Count).Where(next => Follows(label, next)).ToArray()),
    ];

    /// <summary>The label of the word at <paramref name="index"/> in a name of <paramref name="length"/> words.</summary>
    public static int Of(NameKind kind, int index, int length) =>
        1
        + ((int)kind * 4)
        + (
            length == 1 ? Single
            : index == 0 ? Begin
            : index == length - 1 ? Last
            : Inside
        );

    public static NameKind Kind(int label) => (NameKind)((label - 1) / 4);

    /// <summary>Whether the name goes on after this label.</summary>
    public static bool IsOpen(int label) => label != Outside && ((label - 1) % 4) is Begin or Inside;

    public static bool IsFirst(int label) => label != Outside && ((label - 1) % 4) is Begin or Single;

    private static bool Follows(int previous, int label)
    {
        if (!IsOpen(previous))
        {
            return label == Outside || IsFirst(label);
        }

        return label != Outside && !IsFirst(label) && Kind(label) == Kind(previous);
    }
}
