using Graph.Text;
using Graph.Training.Corpora;

namespace Graph.Training.Evaluation;

/// <summary>How well a treebank's plain text is read, from its characters to its dependencies, each as F1.</summary>
/// <param name="Tokens">Tokens of the right extent.</param>
/// <param name="Sentences">Sentences of the right extent.</param>
/// <param name="Upos">Tokens of the right extent and part of speech.</param>
/// <param name="Labelled">Tokens of the right extent with the right head and relation.</param>
internal sealed record RawTextScores(Score Tokens, Score Sentences, Score Upos, Score Labelled)
{
    public static RawTextScores Of(IReadOnlyList<TreeSentence> treebank, ParsingMode parsing)
    {
        var gold = RawText.Of(treebank);
        var read = Language.Read(gold.Text, parsing);
        var found = Enumerable.Range(0, read.Tokens.Length).ToDictionary(i => (read.Tokens[i].Range.Start, read.Tokens[i].Range.End));
        int tokens = 0,
            upos = 0,
            labelled = 0,
            word = 0;
        foreach (var sentence in treebank)
        {
            var first = word;
            foreach (var token in sentence.Tokens)
            {
                if (found.TryGetValue(gold.Words[word++], out var mine))
                {
                    tokens++;
                    upos += read.Upos(mine).ToString().Equals(token.Upos, StringComparison.OrdinalIgnoreCase) ? 1 : 0;
                    var head = read.Head(mine);
                    var right =
                        token.Head < 0 ? head < 0 : head >= 0 && gold.Words[first + token.Head] == (read.Tokens[head].Range.Start, read.Tokens[head].Range.End);
                    labelled += right && read.Relation(mine) == token.Relation ? 1 : 0;
                }
            }
        }

        var sentences = Score.OfRanges(
            read.Sentences.Select(s => (s.Range.Start, s.Range.End)),
            gold.Sentences.Select(s => (gold.Words[s.First].Start, gold.Words[s.End - 1].End))
        );
        return new RawTextScores(Of(tokens), sentences, Of(upos), Of(labelled));

        Score Of(int right) => new(right, read.Tokens.Length, gold.Words.Count);
    }
}
