using System.Diagnostics;
using Xunit;

namespace Graph.Scenarios.Support;

/// <summary>Scripts of tests that are written in Python.</summary>
internal static class Python
{
    /// <summary>Whether there is a <c>python3</c> to run them with.</summary>
    public static bool IsThere() =>
        (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "python3")));

    /// <summary>What a script writes. It must end with 0.</summary>
    /// <param name="script">The script and its arguments.</param>
    /// <param name="environment">Set for this run.</param>
    public static async Task<string> RunAsync(IReadOnlyList<string> script, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo("python3", script)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start) ?? throw new InvalidOperationException("python3 did not start.");
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, await errors + output);
        return output.ReplaceLineEndings("\n");
    }
}
