using System.Globalization;
using System.Runtime.CompilerServices;
using Graph.Store;

namespace Graph.Tests.Store;

/// <summary>A second process that writes to a store until it is killed: this assembly, started with the variable below.</summary>
/// <remarks>For each thing done it prints a line, after the ledger has returned from it: "put 17", "forget 14".</remarks>
internal static class LedgerChild
{
    /// <summary>Store and first number, with <c>|</c> between.</summary>
    public const string Variable = "GRAPH_TESTS_LEDGER_CHILD";

    // Runs before the test platform's own Main, which has no room for another way to start.
#pragma warning disable CA2255 // A test assembly is an application, whatever the rule takes it for.
    [ModuleInitializer]
#pragma warning restore CA2255
    public static void RunIfAsked()
    {
        if (Environment.GetEnvironmentVariable(Variable)?.Split('|') is [var path, var first])
        {
            Run(path, int.Parse(first, CultureInfo.InvariantCulture));
        }
    }

    public static SourceKey Source(int number) => new(string.Create(CultureInfo.InvariantCulture, $"/a/{number}.txt"));

    private static void Run(string path, int first)
    {
        using var output = Console.OpenStandardOutput();
        using var lines = new StreamWriter(output) { AutoFlush = true };
        using var ledger = Ledger.Open(path);
        for (var number = first; ; number++)
        {
            ledger.Put(Source(number), SomeFacts.OfArticleLength(number), "r1");
            lines.WriteLine(string.Create(CultureInfo.InvariantCulture, $"put {number}"));
            if (number % 5 == 4)
            {
                ledger.Forget(Source(number - 3).Path);
                lines.WriteLine(string.Create(CultureInfo.InvariantCulture, $"forget {number - 3}"));
            }
        }
    }
}
