using System.CommandLine;
using Graph.App.Composition;

namespace Graph.App.Commands;

/// <summary>Prints the script that teaches a shell to complete <c>graph</c>; the shell then asks the program itself, through its <c>[suggest]</c> directive.</summary>
internal sealed class CompletionCommand : GraphCommand
{
    private readonly Argument<string> shell = new("SHELL") { Description = "bash, zsh or pwsh." };

    public CompletionCommand(Terminal terminal)
        : base("completion", "Print the script for tab completion.", terminal)
    {
        shell.AcceptOnlyFromAmong("bash", "zsh", "pwsh");
        Add(shell);
    }

    public override IReadOnlyList<string> Examples { get; } =
    ["source <(graph completion bash)", "graph completion zsh > ~/.zfunc/_graph", "graph completion pwsh | Out-String | Invoke-Expression"];

    protected override async Task<int> RunAsync(ParseResult result, CancellationToken cancellation)
    {
        var name = $"completion.{result.GetRequiredValue(shell)}";
        using var stream = typeof(CompletionCommand).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        await Terminal.Out.WriteAsync(await reader.ReadToEndAsync(cancellation));
        return ExitCode.Answered;
    }
}
