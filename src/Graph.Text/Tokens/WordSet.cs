using System.Collections.Frozen;

namespace Graph.Text.Tokens;

/// <summary>The first column of an embedded list, looked up without regard to case.</summary>
internal sealed class WordSet
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> words;
    private readonly int longest;

    public WordSet(string list)
    {
        var all = WordList.Read(list).Select(fields => fields[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        longest = all.Max(word => word.Length);
        words = all.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public bool Contains(ReadOnlySpan<char> word) => word.Length <= longest && words.Contains(word);
}
