namespace Graph.Text.Lemmas;

/// <summary>How a word becomes its lemma: cut so many letters off its end and add others.</summary>
/// <param name="Cut">Letters to cut.</param>
/// <param name="Added">Letters to add then.</param>
internal readonly record struct LemmaEdit(int Cut, string Added)
{
    /// <summary>The edit that leads from a word to its lemma.</summary>
    public static LemmaEdit Between(string word, string lemma)
    {
        var same = 0;
        while (same < word.Length && same < lemma.Length && word[same] == lemma[same])
        {
            same++;
        }

        return new LemmaEdit(word.Length - same, lemma[same..]);
    }

    public string Apply(string word) => Cut >= word.Length && Added.Length == 0 ? word : string.Concat(word.AsSpan(0, Math.Max(0, word.Length - Cut)), Added);
}
