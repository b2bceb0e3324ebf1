using System.Collections.Frozen;

namespace Graph.Resolution.Names;

/// <summary>Closed classes of words in people's names, from <c>name-words.tsv</c>.</summary>
internal static class NameWords
{
    private static readonly ILookup<string, string[]> Rows = WordTable.Rows("name-words.tsv").ToLookup(row => row[0], StringComparer.Ordinal);

    /// <summary>"de", "von", "al", "bin": written or left out, before or after.</summary>
    public static FrozenSet<string> Particles { get; } = Rows["particle"].Select(row => row[1]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Marks of a generation, each with its common form: "junior" is "jr".</summary>
    public static FrozenDictionary<string, string> Generations { get; } =
        Rows["generation"]
            .SelectMany(row => row[1].Split(' ').Select(form => (form, Common: row[1].Split(' ')[0])))
            .ToFrozenDictionary(pair => pair.form, pair => pair.Common, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, FrozenSet<int>> Given = Rows["given"]
        .SelectMany(
            (row, index) =>
                row[1].Split(' ').SelectMany(form => new[] { form, Spelling.Normal(form) }.Distinct(StringComparer.Ordinal).Select(way => (form: way, index)))
        )
        .GroupBy(pair => pair.form, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.Select(pair => pair.index).ToFrozenSet(), StringComparer.Ordinal);

    /// <summary>Whether two words are forms of one given name: "joe" and "joseph", "volodymyr" and "vladimir"; however they are spelt.</summary>
    /// <param name="one">A word, and</param>
    /// <param name="normal">its <see cref="Spelling.Normal"/> form.</param>
    /// <param name="other">Another, and</param>
    /// <param name="otherNormal">its normal form.</param>
    public static bool AreForms(string one, string normal, string other, string otherNormal) =>
        Find(one, normal) is { } mine && Find(other, otherNormal) is { } theirs && mine.Overlaps(theirs);

    private static FrozenSet<int>? Find(string word, string normal) => Given.GetValueOrDefault(word) ?? Given.GetValueOrDefault(normal);
}
