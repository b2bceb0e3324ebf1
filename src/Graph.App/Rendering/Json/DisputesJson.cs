using Graph.Query.Questions;

namespace Graph.App.Rendering.Json;

/// <summary>The answer of <c>disputes</c>, by the date of the meeting.</summary>
internal sealed record DisputesJson(DisputeJson[] Disputes)
{
    public static DisputesJson Of(IEnumerable<Dispute> disputes) => new([.. disputes.Select(DisputeJson.Of)]);
}
