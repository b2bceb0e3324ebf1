using Graph.Model.Snapshot;
using Graph.Query.Questions;

namespace Graph.App.Rendering.Json;

/// <param name="Type">HOLDS_OFFICE, MEMBER_OF …</param>
/// <param name="Status">Of an office.</param>
internal sealed record TieJson(NodeJson Other, string Type, string? Status, string Sentence, CitationJson[] Evidence)
{
    public static TieJson Of(Tie tie) => new(NodeJson.Of(tie.Other), tie.Relationship.Type.Text(), tie.Status, tie.Sentence, CitationJson.Of(tie.Evidence));
}
