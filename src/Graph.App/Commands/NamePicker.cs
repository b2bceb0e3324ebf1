using Graph.App.Composition;
using Graph.App.Rendering;
using Graph.App.Rendering.Json;
using Graph.Model.Snapshot;
using Graph.Query.Names;
using Spectre.Console;

namespace Graph.App.Commands;

/// <summary>From what people type to the node they mean, asking back where that is possible.</summary>
internal sealed class NamePicker(NameIndex names, Terminal terminal, OutputFormat format)
{
    /// <returns>The node; <c>null</c> where there is none, or several and nobody to ask. That has been told then.</returns>
    public GraphNode? Pick(string typed)
    {
        switch (names.Find(typed))
        {
            case NameMatch.Found found:
                TellPassedOver(found);
                return found.Node;
            case NameMatch.Ambiguous ambiguous when terminal.CanAsk && format == OutputFormat.Text:
                return Ask(ambiguous);
            case NameMatch.Ambiguous ambiguous:
                Tell(NameProblemJson.Of(ambiguous), $"'{typed}' can be any of {ambiguous.Count}. Say more of the name, or give the id:", ambiguous.Candidates);
                return null;
            case NameMatch.Unknown unknown:
                Tell(
                    NameProblemJson.Of(unknown),
                    $"Nobody and nothing is called '{typed}'.{(unknown.Nearest.IsEmpty ? string.Empty : " The nearest names:")}",
                    unknown.Nearest
                );
                return null;
            default:
                throw new InvalidOperationException("A kind of name match that nobody handles.");
        }
    }

    /// <returns>All the nodes; <c>null</c> where one of the names leads nowhere.</returns>
    public GraphNode[]? PickAll(IEnumerable<string> typed)
    {
        var picked = new List<GraphNode>();
        foreach (var name in typed)
        {
            if (Pick(name) is not { } node)
            {
                return null;
            }

            picked.Add(node);
        }

        return [.. picked];
    }

    private GraphNode Ask(NameMatch.Ambiguous ambiguous) =>
        Pages
            .Console(terminal.Out, terminal.Width)
            .Prompt(
                new SelectionPrompt<NameCandidate>()
                    .Title($"Which '{Markup.Escape(ambiguous.Typed)}'?")
                    .UseConverter(candidate => Markup.Escape(string.Join("  ", Cells(candidate).Where(cell => cell.Length > 0))))
                    .AddChoices(ambiguous.Candidates)
            )
            .Node;

    private void Tell(NameProblemJson json, string sentence, IReadOnlyList<NameCandidate> candidates)
    {
        if (format == OutputFormat.Json)
        {
            AnswerJson.Write(terminal.Out, json, types => types.NameProblemJson);
            return;
        }

        var page = Pages.Error(terminal);
        page.Line(sentence);
        page.Table(
            ["name", "what", "articles", "id"],
            [.. candidates.Select(candidate => (IReadOnlyList<Piece>)[.. Cells(candidate).Select(cell => (Piece)cell)])]
        );
    }

    private void TellPassedOver(NameMatch.Found found)
    {
        if (!found.PassedOver.IsEmpty && format == OutputFormat.Text)
        {
            var others = string.Join(", ", found.PassedOver.Select(node => node.Id.Value));
            terminal.Error.WriteLine($"Taking {found.Node.Id} for {found.Node.Name}; also of this name: {others}");
        }
    }

    private static string[] Cells(NameCandidate candidate) =>
        [
            candidate.Node.Name,
            candidate.Detail ?? candidate.Node.Label.ToString().ToLowerInvariant(),
            candidate.Documents.ToString(System.Globalization.CultureInfo.InvariantCulture),
            candidate.Node.Id.Value,
        ];
}
