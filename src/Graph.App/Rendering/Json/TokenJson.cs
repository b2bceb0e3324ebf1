using Graph.App.Reading;

namespace Graph.App.Rendering.Json;

/// <summary>A token of a sentence, with the number of the one it depends on; 0 for the root.</summary>
/// <param name="Evidence">Whether the fact points at it.</param>
internal sealed record TokenJson(int Number, string Form, string Lemma, string Upos, string Xpos, int Head, string Relation, bool Evidence)
{
    public static TokenJson Of(FactReference reference, WordRow word) =>
        new(word.Number, word.Form, word.Lemma, word.Upos, word.Xpos, word.Head, word.Relation, reference.Fact.Evidence.Range.Overlaps(word.Range));
}
