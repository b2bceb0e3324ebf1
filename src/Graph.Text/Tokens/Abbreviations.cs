namespace Graph.Text.Tokens;

/// <summary>Looks up <c>abbreviations.tsv</c> and recognises dotted short forms such as "U.S." and "p.m.".</summary>
internal static class Abbreviations
{
    private const int Longest = 8;

    private static readonly Dictionary<string, AbbreviationKind> Known = Load();

    private static readonly Dictionary<string, AbbreviationKind>.AlternateLookup<ReadOnlySpan<char>> Lookup = Known.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The kind of the word, given without its full stop, in any case.</summary>
    public static AbbreviationKind KindOf(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > Longest)
        {
            return AbbreviationKind.None;
        }

        Span<char> lower = stackalloc char[Longest];
        word.ToLowerInvariant(lower);
        return Lookup.TryGetValue(lower[..word.Length], out var kind) ? kind : AbbreviationKind.None;
    }

    private static Dictionary<string, AbbreviationKind> Load()
    {
        var known = new Dictionary<string, AbbreviationKind>(StringComparer.Ordinal);
        foreach (var fields in WordList.Read("abbreviations.tsv"))
        {
            known.Add(fields[0], Enum.Parse<AbbreviationKind>(fields[1], ignoreCase: true));
        }

        return known;
    }
}
