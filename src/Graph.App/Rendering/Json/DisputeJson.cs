using Graph.Query.Questions;

namespace Graph.App.Rendering.Json;

/// <param name="Won">What the graph says.</param>
/// <param name="Decided">How that was decided.</param>
internal sealed record DisputeJson(NodeJson Meeting, string Sentence, string Field, string? Won, string? Decided, DisputeSideJson[] Sides)
{
    public static DisputeJson Of(Dispute dispute) =>
        new(
            NodeJson.Of(dispute.Meeting.Meeting),
            dispute.Meeting.Sentence,
            dispute.Field,
            dispute.Won,
            dispute.Decided,
            [.. dispute.Sides.Select(side => new DisputeSideJson(side.Value, CitationJson.Of(side.Says)))]
        );
}
