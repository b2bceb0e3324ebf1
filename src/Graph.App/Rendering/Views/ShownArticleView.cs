using System.Collections.Immutable;
using System.Globalization;
using Graph.App.Reading;
using Graph.Model.Documents;
using Graph.Model.Facts;

namespace Graph.App.Rendering.Views;

/// <summary>An article sentence by sentence: who is meant stands marked in the text, and below it the facts that it gave.</summary>
internal static class ShownArticleView
{
    public static void Write(IPage page, DocumentFacts read)
    {
        var known = read.Document.Metadata;
        page.Heading(known.Title ?? read.Document.Source);
        page.Line(Piece.Dim(string.Join(", ", new[] { known.Publisher, known.Published?.ToString(), read.Document.Id.Value }.OfType<string>())));
        var mentions = read.Mentions.ToLookup(mention => mention.Sentence);
        var facts = Enumerable.Range(0, read.Facts.Length).ToLookup(index => read.Facts[index].Evidence.Sentence);
        foreach (var sentence in read.Sentences)
        {
            page.Line();
            var pieces = new List<Piece> { Piece.Dim(string.Create(CultureInfo.InvariantCulture, $"{sentence.Index}  ")) };
            Marked(read, sentence.Range, MentionTree.Of(mentions[sentence.Index]), Tone.Plain, pieces);
            page.Line([.. pieces]);
            foreach (var index in facts[sentence.Index])
            {
                FactLine.Write(page, 4, new FactReference(read, index));
            }
        }

        Entities(page, read);
    }

    private static void Marked(DocumentFacts read, TextRange range, ImmutableArray<MentionTree> trees, Tone tone, List<Piece> pieces)
    {
        var text = read.Document.Text;
        var at = range.Start;
        foreach (var tree in trees)
        {
            pieces.Add(new Piece(text[at..tree.Range.Start], tone));
            pieces.Add(Piece.Dim("["));
            Marked(read, tree.Range, tree.Inner, KindTone.Of(read.Entities[tree.Entities[0]].Kind), pieces);
            pieces.Add(Piece.Dim($" {string.Join(' ', tree.Entities.Select(entity => EntityMark.Of(read, entity)))}]"));
            at = tree.Range.End;
        }

        pieces.Add(new Piece(text[at..range.End], tone));
    }

    private static void Entities(IPage page, DocumentFacts read)
    {
        page.Line();
        page.Table(
            ["id", "what", "name", "also called", "times"],
            [
                .. read.Entities.Select(
                    (entity, index) =>
                        (IReadOnlyList<Piece>)
                            [
                                Piece.Dim(EntityMark.Of(read, index)),
                                entity.Kind.ToString().ToLowerInvariant(),
                                new Piece(entity.Name, KindTone.Of(entity.Kind)),
                                string.Join(", ", entity.Aliases),
                                read.Mentions.Count(mention => mention.Entity == index).ToString(CultureInfo.InvariantCulture),
                            ]
                ),
            ]
        );
    }
}
