using System.Globalization;
using Graph.Model.Documents;
using Graph.Text;

namespace Graph.App.Reading;

/// <summary>A token as the language room reads it.</summary>
/// <param name="Number">Its place in the sentence, from 1.</param>
/// <param name="Form">As it is written.</param>
/// <param name="Lemma">Its dictionary form.</param>
/// <param name="Upos">Universal part of speech.</param>
/// <param name="Xpos">Penn Treebank tag.</param>
/// <param name="Head">The number of the token it depends on; 0 for the root.</param>
/// <param name="Relation">How it depends, as Universal Dependencies name it.</param>
/// <param name="Range">Its characters in the article's text.</param>
internal sealed record WordRow(int Number, string Form, string Lemma, string Upos, string Xpos, int Head, string Relation, TextRange Range)
{
    /// <summary>The tokens that lie in a stretch of the text, of the sentences it touches.</summary>
    public static IReadOnlyList<WordRow> Of(Document document, TextRange sentence)
    {
        var read = Language.Read(document.Text);
        var first = 0;
        var rows = new List<WordRow>();
        for (var i = 0; i < read.Tokens.Length && read.Tokens[i].Range.Start < sentence.End; i++)
        {
            if (read.Tokens[i].Range.Start < sentence.Start)
            {
                first = i + 1;
                continue;
            }

            rows.Add(
                new WordRow(
                    i - first + 1,
                    read.Form(i),
                    read.Lemma(i),
                    read.Upos(i).ToString().ToUpper(CultureInfo.InvariantCulture),
                    read.Xpos(i),
                    read.Head(i) < 0 ? 0 : read.Head(i) - first + 1,
                    read.Relation(i),
                    read.Tokens[i].Range
                )
            );
        }

        return rows;
    }
}
