using System.Globalization;

namespace Graph.Text.Tokens;

/// <summary>Words that are two tokens though no apostrophe says so: "cannot" is "can" and "not". Not in capitals: "IM" is something else.</summary>
internal sealed class ContractionTable
{
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> firstParts = WordList
        .Read("contractions.tsv")
        .ToDictionary(fields => fields[0], fields => int.Parse(fields[1], CultureInfo.InvariantCulture), StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>How many letters the first token has; 0 when the word is one token.</summary>
    public int FirstPart(ReadOnlySpan<char> word, bool complete) =>
        complete && word.Length is > 1 and < 9 && !Characters.IsUpper(word[1]) && firstParts.TryGetValue(word, out var first) ? first : 0;
}
