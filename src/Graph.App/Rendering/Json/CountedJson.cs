using Graph.Query.Questions;

namespace Graph.App.Rendering.Json;

internal sealed record CountedJson(string Id, string Label, string Name, int Count)
{
    public static CountedJson Of(Counted counted) => new(counted.Node.Id.Value, counted.Node.Label.ToString(), counted.Node.Name, counted.Count);
}
