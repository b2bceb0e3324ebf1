using Graph.Model.Snapshot;

namespace Graph.App.Rendering.Json;

internal sealed record RelationshipJson(string Id, string Type, string Start, string End)
{
    public static RelationshipJson Of(GraphRelationship relationship) =>
        new(relationship.Id, relationship.Type.Text(), relationship.Start.Value, relationship.End.Value);
}
