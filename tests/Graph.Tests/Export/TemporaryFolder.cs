namespace Graph.Tests.Export;

/// <summary>A folder that is gone when the test is over.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("graph-export-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
