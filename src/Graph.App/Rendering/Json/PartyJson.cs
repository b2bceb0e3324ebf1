using Graph.Query.Questions;

namespace Graph.App.Rendering.Json;

/// <param name="Role">participant, host, mediator, invited, absent.</param>
internal sealed record PartyJson(string Id, string Label, string Name, string? Role)
{
    public static PartyJson Of(Party party) => new(party.Node.Id.Value, party.Node.Label.ToString(), party.Node.Name, party.Role);
}
