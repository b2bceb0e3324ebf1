namespace Graph.Tests.Export.Neo4j;

/// <summary>What the fake server says.</summary>
internal sealed record FakeAnswer(int Status, string Body)
{
    /// <summary>No answer at all: the connection is closed.</summary>
    public static FakeAnswer Dropped { get; } = new(0, string.Empty);

    /// <summary>Half an answer, then the connection is closed.</summary>
    public static FakeAnswer CutOff { get; } = new(-1, """{"data":{"fields":["n"],"val""");

    public static FakeAnswer Number(string field, long value) =>
        new(202, $$$"""{"data":{"fields":["{{{field}}}"],"values":[[{{{value}}}]]},"bookmarks":["b"]}""");

    public static FakeAnswer Error(int status, string code, string message) => new(status, $$"""{"errors":[{"code":"{{code}}","message":"{{message}}"}]}""");
}
