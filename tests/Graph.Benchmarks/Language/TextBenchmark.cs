using System.Diagnostics;
using System.Globalization;
using Graph.Text;

namespace Graph.Benchmarks.Language;

/// <summary>How long the models take to load, how fast each layer reads, what a large text costs, and the same text in other tools.</summary>
internal static class TextBenchmark
{
    private const int LargeText = 25_000_000;

    public static void Run(IReadOnlyList<string> texts)
    {
        Load();
        Measure.Speed("tokens and sentences", texts, text => Text.Language.Read(text));
        Measure.Speed("tags", texts, text => WithTags(text));
        var names = Measure.Speed("tags and names", texts, text => WithNames(text));
        Measure.Speed("tags and dependencies, fast", texts, text => WithTrees(text, ParsingMode.Fast));
        Measure.Speed("tags and dependencies, accurate", texts, text => WithTrees(text, ParsingMode.Accurate));
        Measure.Speed("all, fast", texts, text => WithAll(text, ParsingMode.Fast));
        var all = Measure.Speed("all, accurate", texts, text => WithAll(text, ParsingMode.Accurate));
        OtherTools.Compare(texts, names, all);
        Large(texts);
    }

    private static void Load()
    {
        Step("all models loaded", Text.Language.Load);
        Step("first sentence read", () => WithAll("The envoys of Kenya met in Oslo.", ParsingMode.Accurate));
        GC.Collect();
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"managed memory then: {GC.GetTotalMemory(forceFullCollection: true) / 1e6:F0} MB, whole process {Environment.WorkingSet / 1e6:F0} MB"
            )
        );
    }

    private static void Step(string name, Action first)
    {
        var clock = Stopwatch.StartNew();
        var before = Measure.Used();
        first();
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{name}: {clock.ElapsedMilliseconds} ms, {(Measure.Used() - before).TotalMilliseconds:F0} ms of processor time"
            )
        );
    }

    private static void Large(IReadOnlyList<string> texts)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var one = string.Join("\n\n", texts);
        var large = string.Concat(Enumerable.Repeat(one + "\n\n", (LargeText / one.Length) + 1));
        var clock = Stopwatch.StartNew();
        var read = WithNames(large);
        var time = clock.Elapsed.TotalSeconds;
        var kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{large.Length * 2 / 1e6:F0} MB in memory, tags and names: {time:F1} s, {read.Tokens.Length / time:N0} tokens/s, the text and what was read keep {kept / 1e6:F0} MB"
            )
        );
        GC.KeepAlive(read);
    }

    private static ReadDocument WithTags(string text)
    {
        var read = Text.Language.Read(text);
        Touch(read.Tokens.Length, i => read.Upos(i));
        return read;
    }

    private static ReadDocument WithNames(string text)
    {
        var read = WithTags(text);
        GC.KeepAlive(read.Names);
        return read;
    }

    private static ReadDocument WithTrees(string text, ParsingMode parsing)
    {
        var read = Text.Language.Read(text, parsing);
        Touch(read.Tokens.Length, i => read.Relation(i));
        return read;
    }

    private static ReadDocument WithAll(string text, ParsingMode parsing)
    {
        var read = WithTrees(text, parsing);
        GC.KeepAlive(read.Names);
        return read;
    }

    /// <summary>Asks for one token's value, which makes the whole layer.</summary>
    private static void Touch<T>(int tokens, Func<int, T> ask)
    {
        if (tokens > 0)
        {
            ask(0);
        }
    }
}
