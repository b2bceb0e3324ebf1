using System.CommandLine.Completions;
using Graph.Model.Names;
using Graph.Model.Snapshot;
using Graph.Store;

namespace Graph.App.Composition;

/// <summary>Names of the store, for tab completion.</summary>
internal static class NameCompletion
{
    /// <summary>Whoever presses Tab does not wait for a larger store to be merged; in bytes.</summary>
    private const long LargestStore = 16 << 20;

    private const int MostOffered = 100;

    /// <returns>Names that begin as the word to complete does, without regard to case and diacritics; none where the store is missing, large or unusable.</returns>
    public static IEnumerable<CompletionItem> Of(CompletionContext context, Terminal terminal, Rooms rooms) =>
        Offered(context, terminal, rooms, node => node.Label <= NodeLabel.Issue ? node.Name : null);

    /// <summary>The same with the ids of articles, without their label.</summary>
    public static IEnumerable<CompletionItem> OfArticles(CompletionContext context, Terminal terminal, Rooms rooms) =>
        Offered(context, terminal, rooms, node => node.Label == NodeLabel.Article ? node.Id.Value["article:".Length..] : null);

    private static IEnumerable<CompletionItem> Offered(CompletionContext context, Terminal terminal, Rooms rooms, Func<GraphNode, string?> name)
    {
        try
        {
            var path = CommonOptions.StorePath(context.ParseResult, terminal);
            if (new FileInfo(path) is not { Exists: true, Length: <= LargestStore })
            {
                return [];
            }

            var begun = NameKey.Fold(context.WordToComplete.Trim('"', '\''));
            return
            [
                .. Stores
                    .Open(path, CommonOptions.CorrectionsPath(context.ParseResult, terminal), rooms)
                    .Graph.Nodes.Select(name)
                    .OfType<string>()
                    .Where(offered => NameKey.Fold(offered).StartsWith(begun, StringComparison.Ordinal))
                    .Distinct(StringComparer.Ordinal)
                    .Take(MostOffered)
                    .Select(offered => new CompletionItem(offered)),
            ];
        }
        catch (Exception e) when (e is LedgerException or WrongUseException or IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
