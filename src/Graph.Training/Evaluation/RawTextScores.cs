using Graph.Text;
using Graph.Training.Corpora;

namespace Graph.Training.Evaluation;

/// <summary>How well tokens and sentences are found in a treebank's plain text.</summary>
internal static class RawTextScores
{
    public static (Score Tokens, Score Sentences) Of(IReadOnlyList<TreeSentence> treebank)
    {
        var gold = RawText.Of(treebank);
        var read = Language.Read(gold.Text);
        var tokens = Score.OfRanges(read.Tokens.Select(t => (t.Range.Start, t.Range.End)), gold.Words);
        var sentences = Score.OfRanges(
            read.Sentences.Select(s => (s.Range.Start, s.Range.End)),
            gold.Sentences.Select(s => (gold.Words[s.First].Start, gold.Words[s.End - 1].End))
        );
        return (tokens, sentences);
    }
}
