using System.Globalization;
using Graph.App.Reading;

namespace Graph.App.Rendering.Views;

/// <summary>Facts with the rule, the sentence and the tokens that made them; the words that a fact points at have a star.</summary>
internal static class ExplainedView
{
    public static void Write(IPage page, IReadOnlyList<FactReference> facts)
    {
        foreach (var reference in facts)
        {
            Write(page, reference);
        }
    }

    private static void Write(IPage page, FactReference reference)
    {
        var (read, evidence) = (reference.Read, reference.Fact.Evidence);
        page.Heading(reference.ToString());
        FactLine.Write(page, 0, reference);
        page.Line(Piece.Dim("rule "), Piece.Strong(evidence.Rule));
        page.Line(
            Piece.Dim(string.Create(CultureInfo.InvariantCulture, $"words {evidence.Range} of sentence {evidence.Sentence} ")),
            $"“{evidence.Range.In(read.Document.Text)}”"
        );
        page.Table(
            ["", "n", "token", "lemma", "pos", "tag", "head", "relation", "meant"],
            [.. WordRow.Of(read.Document, read.Sentences[evidence.Sentence].Range).Select(word => Cells(reference, word))]
        );
        page.Line();
    }

    private static IReadOnlyList<Piece> Cells(FactReference reference, WordRow word)
    {
        var inside = reference.Fact.Evidence.Range.Overlaps(word.Range);
        var meant = reference.Read.Mentions.Where(mention => mention.Range.Overlaps(word.Range)).Select(mention => mention.Entity).Distinct();
        return
        [
            inside ? "*" : string.Empty,
            word.Number.ToString(CultureInfo.InvariantCulture),
            new Piece(word.Form, inside ? Tone.Strong : Tone.Plain),
            word.Lemma,
            word.Upos,
            word.Xpos,
            word.Head.ToString(CultureInfo.InvariantCulture),
            word.Relation,
            string.Join(' ', meant.Select(entity => EntityMark.Of(reference.Read, entity))),
        ];
    }
}
