using System.Collections.Immutable;
using System.Text.Json;

namespace Graph.Scenarios.Corpus;

/// <summary>What several documents say together.</summary>
internal sealed record CorpusGold(ImmutableArray<CorpusMeeting> Meetings, ImmutableArray<CorpusConnection> Connections)
{
    /// <exception cref="JsonException">The file is of another form.</exception>
    public static CorpusGold Read(string file) =>
        JsonSerializer.Deserialize(File.ReadAllText(file), CorpusJson.Default.CorpusGold) ?? throw new JsonException("A corpus file holds an object.");
}
