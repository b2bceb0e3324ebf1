using Graph.App.Composition;
using Graph.App.Rendering.Rows;
using Graph.Query.Cypher;
using Graph.Query.Cypher.Graphs;
using Graph.Query.Cypher.Values;

namespace Graph.App.Cypher;

/// <summary>Runs statements on one graph, with parameters that stay, and writes what they give.</summary>
internal sealed class CypherSession(PropertyGraph graph, Terminal terminal, RowFormat format, QueryLimits limits)
{
    private bool wrote;

    public PropertyGraph Graph { get; } = graph;

    public Dictionary<string, CypherValue> Parameters { get; } = new(StringComparer.Ordinal);

    public RowFormat Format { get; set; } = format;

    /// <returns>One of <see cref="ExitCode"/>: an empty result is an answer, a limit that was reached is none, a mistake in the query is wrong use.</returns>
    /// <exception cref="OperationCanceledException">The caller stopped it.</exception>
    public int Run(string statement, CancellationToken cancellation)
    {
        try
        {
            var result = CypherEngine.Prepare(Graph, statement, limits).Run(Parameters, terminal.Clock.GetUtcNow(), cancellation);
            foreach (var warning in result.Warnings)
            {
                terminal.Error.WriteLine($"graph: warning: {warning.Message}");
                Underlined(warning.Underlined);
            }
            Write(result);
            return ExitCode.Answered;
        }
        catch (CypherException wrong)
        {
            cancellation.ThrowIfCancellationRequested();
            var place = wrong.Line > 0 ? $" at line {wrong.Line}, column {wrong.Column}" : "";
            terminal.Error.WriteLine($"graph: {wrong.Class}{place}: {wrong.Message}");
            Underlined(wrong.Underlined);
            return wrong.Class == CypherErrorClass.LimitReached ? ExitCode.NoAnswer : ExitCode.WrongUse;
        }
    }

    private void Underlined(string lines)
    {
        if (lines.Length > 0)
        {
            terminal.Error.WriteLine(lines.TrimEnd('\n'));
        }
    }

    private void Write(QueryResult result)
    {
        if (wrote && Format == RowFormat.Table)
        {
            terminal.Out.WriteLine();
        }
        wrote = true;
        if (result.Plan is { } plan)
        {
            // A plan is for people; programs that read rows must not meet it among them.
            (Format == RowFormat.Table ? terminal.Out : terminal.Error).WriteLine(plan.TrimEnd('\n'));
        }
        if (result.Columns.Length > 0 && (result.Plan is null || result.Rows.Length > 0))
        {
            RowWriter.Of(Format, terminal).Write(result);
        }
        terminal.Out.Flush();
    }
}
