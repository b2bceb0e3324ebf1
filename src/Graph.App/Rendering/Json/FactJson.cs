using Graph.App.Reading;

namespace Graph.App.Rendering.Json;

/// <summary>A fact of one article; <c>text</c> is the article's text from <c>start</c> to <c>end</c>, in UTF-16 code units.</summary>
/// <param name="Id">What <c>explain</c> takes.</param>
/// <param name="Says">What it says, in the order of reading.</param>
/// <param name="Speaker">Who commits to it, as the text has it; absent for the writer.</param>
internal sealed record FactJson(string Id, string Fact, PartJson[] Says, string? Speaker, string Rule, int Sentence, int Start, int End, string Text)
{
    public static FactJson Of(FactReference reference)
    {
        var evidence = reference.Fact.Evidence;
        var (kind, parts) = FactParts.Of(reference.Fact);
        return new(
            reference.ToString(),
            kind,
            [.. parts.Select(part => PartJson.Of(reference.Read, part))],
            evidence.Speaker?.Text,
            evidence.Rule,
            evidence.Sentence,
            evidence.Range.Start,
            evidence.Range.End,
            evidence.Range.In(reference.Read.Document.Text)
        );
    }
}
