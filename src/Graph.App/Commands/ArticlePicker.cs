using System.Collections.Immutable;
using Graph.App.Composition;
using Graph.App.Documents;
using Graph.App.Rendering;
using Graph.App.Rendering.Json;
using Graph.Model.Documents;
using Graph.Model.Facts;
using Graph.Store;

namespace Graph.App.Commands;

/// <summary>From what people type to the article they mean: a file, which is read without being stored, or one of the store.</summary>
internal sealed class ArticlePicker(Terminal terminal, Rooms rooms, string store, OutputFormat format)
{
    private const int MostOffered = 10;

    private ImmutableArray<DocumentFacts>? stored;

    /// <summary>What the store holds, loaded once.</summary>
    /// <exception cref="LedgerException">It is missing or cannot be used.</exception>
    public ImmutableArray<DocumentFacts> Stored => stored ??= Load();

    /// <returns>The articles of a file, or the one of the store; empty where there is none or several are meant. That has been told then.</returns>
    public ImmutableArray<DocumentFacts> Pick(string typed)
    {
        if (File.Exists(typed) || typed == DocumentReader.StandardInput)
        {
            return OfFile(typed);
        }

        var key = typed.StartsWith("article:", StringComparison.Ordinal) ? typed["article:".Length..] : typed;
        var found = Stored.Where(read => read.Document.Id.Value == key).Take(1).ToImmutableArray();
        found = found.IsEmpty ? [.. Stored.Where(read => Fits(read.Document, key))] : found;
        if (found.Length == 1)
        {
            return found;
        }

        var offered = (found.IsEmpty ? Stored : found).Take(MostOffered).Select(read => read.Document).ToList();
        Tell(typed, offered, found.IsEmpty ? "unknown" : "ambiguous");
        return [];
    }

    private ImmutableArray<DocumentFacts> OfFile(string path)
    {
        var read = ImmutableArray.CreateBuilder<DocumentFacts>();
        foreach (var result in DocumentReader.Read(path, DocumentOptions.Default))
        {
            if (result is DocumentResult.Found found)
            {
                read.Add(rooms.Extract(found.Document));
            }
            else if (result is DocumentResult.Failed failed)
            {
                terminal.Error.WriteLine($"graph: {failed.Problem}");
            }
        }

        return read.ToImmutable();
    }

    private ImmutableArray<DocumentFacts> Load()
    {
        using var ledger = Ledger.OpenExisting(store);
        return ledger.Load();
    }

    // By the beginning of its id, the name of its file, or words of its title.
    private static bool Fits(Document document, string typed) =>
        document.Id.Value.StartsWith(typed, StringComparison.Ordinal)
        || document.Source.Equals(typed, StringComparison.OrdinalIgnoreCase)
        || document.Metadata.Title?.Contains(typed, StringComparison.OrdinalIgnoreCase) == true;

    private void Tell(string typed, List<Document> offered, string problem)
    {
        if (format == OutputFormat.Json)
        {
            var candidates = offered.Select(document => new CandidateJson("article:" + document.Id, "Article", Name(document), document.Metadata.Publisher, 1));
            AnswerJson.Write(terminal.Out, new NameProblemJson(problem, typed, [.. candidates]), types => types.NameProblemJson);
            return;
        }

        var page = Pages.Error(terminal);
        page.Line(problem == "unknown" ? $"No file and no article of the store is called '{typed}'." : $"'{typed}' can be any of several articles:");
        page.Table(
            ["article", "title", "published"],
            [.. offered.Select(document => (IReadOnlyList<Piece>)[document.Id.Value, Name(document), document.Metadata.Published?.ToString() ?? string.Empty])]
        );
    }

    private static string Name(Document document) => document.Metadata.Title ?? document.Source;
}
