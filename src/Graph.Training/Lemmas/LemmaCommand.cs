using System.Globalization;
using Graph.Text.Lemmas;
using Graph.Text.Models;
using Graph.Training.Corpora;

namespace Graph.Training.Lemmas;

/// <summary>Makes the lemmatizer from the treebanks.</summary>
internal static class LemmaCommand
{
    // An ending needs so many different words, and most of them must agree.
    private const int LeastWords = 2;
    private const double LeastShare = 0.6;

    public static void Run(string folder, string models)
    {
        var trees = new Treebanks(folder);
        var lemmatizer = Learn(trees.Train);
        var scores = new[] { ("EWT dev", trees.EwtDev), ("GUM dev", trees.GumDev) }.Select(dev => Score(dev.Item1, dev.Item2, lemmatizer)).ToArray();
        Array.ForEach(scores, Console.WriteLine);
        ModelFile.Write(Path.Combine(models, Lemmatizer.FileName + ".model"), Sources.Header(Lemmatizer.FileName, scores), lemmatizer.Write);
    }

    private static Lemmatizer Learn(IEnumerable<TreeSentence> sentences)
    {
        var lemmas = sentences
            .SelectMany(sentence => sentence.Tokens)
            .Where(token => token.Lemma != "_" && !token.Features.Contains("Typo=Yes", StringComparison.Ordinal))
            .GroupBy(token => (token.Xpos, Word: Lemmatizer.IsProper(token.Xpos) ? token.Form : token.Form.ToLowerInvariant()))
            .Select(group =>
                (
                    group.Key.Xpos,
                    group.Key.Word,
                    Lemma: group
                        .CountBy(token => token.Lemma, StringComparer.Ordinal)
                        .OrderByDescending(x => x.Value)
                        .ThenBy(x => x.Key, StringComparer.Ordinal)
                        .First()
                        .Key,
                    Count: group.Count()
                )
            )
            .OrderBy(entry => entry.Xpos, StringComparer.Ordinal)
            .ThenBy(entry => entry.Word, StringComparer.Ordinal)
            .ToList();
        var edits = new Dictionary<(string Tag, string Ending), Dictionary<LemmaEdit, int>>();
        foreach (var (tag, word, lemma, _) in lemmas)
        {
            var edit = LemmaEdit.Between(word, lemma);
            for (var length = 0; length <= Math.Min(Lemmatizer.LongestEnding, word.Length); length++)
            {
                var key = (tag, word[^length..].ToLowerInvariant());
                if (!edits.TryGetValue(key, out var counts))
                {
                    edits[key] = counts = [];
                }

                counts[edit] = counts.GetValueOrDefault(edit) + 1;
            }
        }

        var endings = edits
            .Select(pair =>
                (
                    pair.Key,
                    Best: pair.Value.OrderByDescending(x => x.Value).ThenBy(x => x.Key.Cut).ThenBy(x => x.Key.Added, StringComparer.Ordinal).First(),
                    Total: pair.Value.Values.Sum()
                )
            )
            .Where(rule => rule.Key.Ending.Length == 0 || (rule.Total >= LeastWords && rule.Best.Value >= rule.Total * LeastShare))
            .ToDictionary(rule => rule.Key, rule => rule.Best.Key);
        var useful = endings.Where(rule => rule.Key.Ending.Length == 0 || !rule.Value.Equals(Shorter(endings, rule.Key))).ToDictionary();
        var rulesOnly = new Lemmatizer(new Dictionary<(string, string), string>(), useful);
        var words = lemmas
            .Where(entry => rulesOnly.Lemma(entry.Word, entry.Xpos) != entry.Lemma)
            .ToDictionary(entry => (entry.Xpos, entry.Word), entry => entry.Lemma);
        return new Lemmatizer(words, useful);
    }

    /// <summary>What the next shorter ending with a rule says.</summary>
    private static LemmaEdit? Shorter(Dictionary<(string Tag, string Ending), LemmaEdit> endings, (string Tag, string Ending) key)
    {
        for (var ending = key.Ending[1..]; ; ending = ending[1..])
        {
            if (endings.TryGetValue((key.Tag, ending), out var edit))
            {
                return edit;
            }

            if (ending.Length == 0)
            {
                return null;
            }
        }
    }

    private static string Score(string name, IEnumerable<TreeSentence> dev, Lemmatizer lemmatizer)
    {
        var tokens = dev.SelectMany(sentence => sentence.Tokens).Where(token => token.Lemma != "_").ToList();
        var right = tokens.Count(token => lemmatizer.Lemma(token.Form, token.Xpos) == token.Lemma);
        return string.Create(CultureInfo.InvariantCulture, $"{name}, gold tokens and tags: lemma {100.0 * right / tokens.Count:F2}");
    }
}
