using Graph.Text.Words;
using Graph.Training.Corpora;

namespace Graph.Training.Learning;

/// <summary>A treebank sentence in the form that trainers read.</summary>
internal sealed class TrainingSentence
{
    public TrainingSentence(TreeSentence source, WordKeys[] words)
    {
        Source = source;
        Words = words;
        Tags = new byte[words.Length];
        GoldTags = new byte[words.Length];
    }

    public TreeSentence Source { get; }

    public WordKeys[] Words { get; }

    /// <summary>The tags of the treebank, by number.</summary>
    public byte[] GoldTags { get; }

    /// <summary>Tags given by a tagger that has not seen the sentence.</summary>
    public byte[] Tags { get; set; }

    public static TrainingSentence Of(TreeSentence source, Lexicon lexicon)
    {
        var words = new WordKeys[source.Tokens.Count];
        for (var i = 0; i < words.Length; i++)
        {
            lexicon.Read(source.Tokens[i].Form, out words[i]);
        }

        return new TrainingSentence(source, words);
    }
}
