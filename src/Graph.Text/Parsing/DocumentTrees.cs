using Graph.Text.Words;

namespace Graph.Text.Parsing;

/// <summary>The dependencies of a whole document: three bytes a token.</summary>
internal sealed class DocumentTrees
{
    public const int AccurateBeam = 12;

    // A short document takes less time than making this.
    [ThreadStatic]
    private static ParserMemory? kept;

    private readonly short[] heads;
    private readonly byte[] labels;

    private DocumentTrees(int tokens)
    {
        heads = new short[tokens];
        labels = new byte[tokens];
    }

    public static DocumentTrees Parse(ReadDocument read, ParsingMode mode)
    {
        var trees = new DocumentTrees(read.Tokens.Length);
        var words = new SentenceWords();
        var memory = kept ??= new ParserMemory();
        foreach (var sentence in read.Sentences)
        {
            var tags = read.Tags.Slice(sentence.First, sentence.Count);
            var state = Parser.Shared.Parse(words.Of(read, sentence), tags, mode == ParsingMode.Fast ? 1 : AccurateBeam, memory);
            for (var i = 0; i < sentence.Count; i++)
            {
                trees.heads[sentence.First + i] = state.Nodes[i].Head;
                trees.labels[sentence.First + i] = (byte)state.Nodes[i].Label;
            }
        }

        return trees;
    }

    /// <summary>The token's head, counted from the first token of its sentence; the sentence's length for the root.</summary>
    public int Head(int token) => heads[token];

    public string Label(int token) => Parser.Shared.Steps.Labels[labels[token]];
}
