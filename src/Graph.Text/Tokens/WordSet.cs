namespace Graph.Text.Tokens;

/// <summary>The first column of an embedded list, looked up without regard to case.</summary>
internal sealed class WordSet
{
    // Not a frozen set: making one costs more time than it ever saves on lists as short as these.
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> words;
    private readonly int longest;

    public WordSet(string list)
    {
        var all = new HashSet<string>(WordList.Read(list).Select(fields => fields[0]), StringComparer.OrdinalIgnoreCase);
        longest = all.Max(word => word.Length);
        words = all.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public bool Contains(ReadOnlySpan<char> word) => word.Length <= longest && words.Contains(word);
}
