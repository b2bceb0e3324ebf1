using System.Text;

namespace Graph.Training.Corpora;

/// <summary>A treebank as plain text, and where its words and sentences stand in it.</summary>
internal sealed class RawText
{
    private RawText(string text, List<(int Start, int End)> words, List<(int First, int End)> sentences)
    {
        Text = text;
        Words = words;
        Sentences = sentences;
    }

    public string Text { get; }

    /// <summary>Character ranges, in order.</summary>
    public IReadOnlyList<(int Start, int End)> Words { get; }

    /// <summary>Ranges of word indexes, in order.</summary>
    public IReadOnlyList<(int First, int End)> Sentences { get; }

    /// <summary>Joins sentences by a space, paragraphs and documents by an empty line.</summary>
    public static RawText Of(IReadOnlyList<TreeSentence> sentences)
    {
        var text = new StringBuilder();
        var words = new List<(int, int)>();
        var ranges = new List<(int, int)>();
        foreach (var sentence in sentences)
        {
            if (sentence.StartsParagraph && text.Length > 0)
            {
                text.Length -= text[^1] == ' ' ? 1 : 0;
                text.Append("\n\n");
            }

            var first = words.Count;
            foreach (var token in sentence.Tokens)
            {
                words.Add((text.Length, text.Length + token.Form.Length));
                text.Append(token.Form).Append(token.SpaceAfter ? " " : string.Empty);
            }

            ranges.Add((first, words.Count));
        }

        return new RawText(text.ToString(), words, ranges);
    }
}
