using Graph.App.Reading;

namespace Graph.App.Rendering.Json;

/// <summary>A fact with its sentence and the tokens that made it.</summary>
internal sealed record ExplainedJson(FactJson Fact, string Sentence, TokenJson[] Tokens)
{
    public static ExplainedJson Of(FactReference reference)
    {
        var document = reference.Read.Document;
        var sentence = reference.Read.Sentences[reference.Fact.Evidence.Sentence].Range;
        return new(FactJson.Of(reference), sentence.In(document.Text), [.. WordRow.Of(document, sentence).Select(word => TokenJson.Of(reference, word))]);
    }
}
