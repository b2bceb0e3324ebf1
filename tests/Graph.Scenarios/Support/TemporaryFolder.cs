namespace Graph.Scenarios.Support;

/// <summary>An empty folder that is gone, with all it holds, when disposed.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Location { get; } = Directory.CreateTempSubdirectory("graph-scenarios-").FullName;

    public string At(params ReadOnlySpan<string> parts) => Path.Combine([Location, .. parts]);

    public void Dispose() => Directory.Delete(Location, recursive: true);
}
