using Graph.App.Composition;

namespace Graph.Tests.App.Support;

/// <summary>One run of the command line inside the test's process.</summary>
/// <param name="Code">The exit code.</param>
/// <param name="Out">Standard output.</param>
/// <param name="Error">Standard error.</param>
internal sealed record Cli(int Code, string Out, string Error)
{
    public static Task<Cli> RunAsync(params string[] arguments) => RunAsync(ShortRoad.Rooms, _ => null, arguments);

    public static async Task<Cli> RunAsync(Rooms rooms, Func<string, string?> environment, params string[] arguments)
    {
        var (output, error) = (Writer(), Writer());
        var terminal = new Terminal(Stream.Null, output, error, environment, TimeProvider.System);
        var code = await CommandLineRun.RunAsync(arguments, terminal, rooms, Xunit.TestContext.Current.CancellationToken);
        return new Cli(code, output.ToString(), error.ToString());
    }

    private static StringWriter Writer() => new(System.Globalization.CultureInfo.InvariantCulture) { NewLine = "\n" };
}
