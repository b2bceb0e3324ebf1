using Graph.App.Composition;
using Spectre.Console;

namespace Graph.App.Rendering;

/// <summary>Shows on standard error how far long work has come; nothing where nobody watches.</summary>
internal static class ProgressBar
{
    /// <param name="work">Given where to report the share done, from 0 to 1.</param>
    public static async Task RunAsync(Terminal terminal, string title, Func<IProgress<double>?, Task> work)
    {
        if (!terminal.Animated)
        {
            await work(null);
            return;
        }

        await Pages
            .Console(terminal.Error, terminal.Width)
            .Progress()
            .AutoClear(enabled: true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(async context => await work(new Share(context.AddTask(Markup.Escape(title)))));
    }

    private sealed class Share(ProgressTask task) : IProgress<double>
    {
        public void Report(double value) => task.Value = value * task.MaxValue;
    }
}
