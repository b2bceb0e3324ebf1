using System.Diagnostics;
using Xunit;

namespace Graph.Scenarios.Cli;

/// <summary>The built program in a process of its own, as a user runs it.</summary>
internal sealed class GraphProcess : IDisposable
{
    private readonly Process process;
    private readonly Task<string> output;
    private readonly Task<string> error;

    private GraphProcess(Process process)
    {
        this.process = process;
        output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
    }

    public int Id => process.Id;

    /// <param name="folder">The working folder, where the store is by default.</param>
    /// <param name="environment">Set for this run; GRAPH_STORE and NO_COLOR of the test's own environment are taken away.</param>
    public static GraphProcess Start(string folder, IReadOnlyList<string> arguments, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "graph.dll"), .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
            StandardErrorEncoding = System.Text.Encoding.UTF8,
        };
        start.Environment.Remove("GRAPH_STORE");
        start.Environment.Remove("NO_COLOR");
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return new GraphProcess(Process.Start(start)!);
    }

    public static Task<GraphRun> RunAsync(string folder, params string[] arguments) => RunAsync(folder, string.Empty, arguments);

    /// <param name="input">What stands on standard input.</param>
    public static async Task<GraphRun> RunAsync(string folder, string input, string[] arguments, params (string Name, string Value)[] environment)
    {
        using var run = Start(folder, arguments, environment);
        await run.process.StandardInput.WriteAsync(input);
        run.process.StandardInput.Close();
        return await run.EndAsync();
    }

    public async Task<GraphRun> EndAsync()
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromMinutes(2));
        await process.WaitForExitAsync(patience.Token);
        return new GraphRun(process.ExitCode, await output, await error);
    }

    public void Kill() => process.Kill();

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill();
        }

        process.Dispose();
    }
}
