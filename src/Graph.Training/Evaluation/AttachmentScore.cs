using Graph.Text.Parsing;
using Graph.Training.Learning;

namespace Graph.Training.Evaluation;

/// <summary>How many words of a treebank get the right head, and how many the right relation too, in per cent, punctuation counted.</summary>
internal readonly record struct AttachmentScore(double Unlabelled, double Labelled)
{
    /// <summary>Parses the sentences with the tags that they carry.</summary>
    public static AttachmentScore Of(IReadOnlyList<TrainingSentence> sentences, Parser parser, int beam)
    {
        var memory = new ParserMemory();
        int heads = 0,
            both = 0,
            all = 0;
        foreach (var sentence in sentences)
        {
            var nodes = parser.Parse(sentence.Words, sentence.Tags, beam, memory).Nodes;
            for (var i = 0; i < sentence.Words.Length; i++)
            {
                var gold = sentence.Source.Tokens[i];
                var right = nodes[i].Head == (gold.Head < 0 ? sentence.Words.Length : gold.Head);
                heads += right ? 1 : 0;
                both += right && parser.Steps.Labels[nodes[i].Label] == gold.Relation ? 1 : 0;
                all++;
            }
        }

        return new AttachmentScore(100.0 * heads / all, 100.0 * both / all);
    }
}
