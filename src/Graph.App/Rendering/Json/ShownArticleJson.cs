using Graph.App.Reading;
using Graph.Model.Facts;

namespace Graph.App.Rendering.Json;

/// <summary>An article with what was read in it.</summary>
internal sealed record ShownArticleJson(
    string Article,
    string? Title,
    string? Publisher,
    string? Published,
    ShownSentenceJson[] Sentences,
    ShownEntityJson[] Entities,
    MentionJson[] Mentions,
    FactJson[] Facts
)
{
    public static ShownArticleJson Of(DocumentFacts read)
    {
        var (text, known) = (read.Document.Text, read.Document.Metadata);
        return new(
            read.Document.Id.Value,
            known.Title,
            known.Publisher,
            known.Published?.ToString(),
            [.. read.Sentences.Select(sentence => new ShownSentenceJson(sentence.Index, sentence.Range.Start, sentence.Range.End, sentence.Range.In(text)))],
            [
                .. read.Entities.Select(
                    (entity, index) =>
                        new ShownEntityJson(
                            EntityMark.Of(read, index),
                            entity.Kind.ToString().ToLowerInvariant(),
                            entity.Name,
                            entity.Code,
                            entity.Acronym,
                            [.. entity.Aliases]
                        )
                ),
            ],
            [
                .. read.Mentions.Select(mention => new MentionJson(
                    EntityMark.Of(read, mention.Entity),
                    mention.Sentence,
                    mention.Range.Start,
                    mention.Range.End,
                    mention.Range.In(text)
                )),
            ],
            [.. read.Facts.Select((_, index) => FactJson.Of(new FactReference(read, index)))]
        );
    }
}
