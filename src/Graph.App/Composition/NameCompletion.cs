using System.CommandLine.Completions;
using Graph.Model.Names;
using Graph.Model.Snapshot;
using Graph.Store;

namespace Graph.App.Composition;

/// <summary>Names of the store, for tab completion.</summary>
internal static class NameCompletion
{
    /// <summary>Whoever presses Tab does not wait for a larger store to be merged; in bytes.</summary>
    private const long LargestStore = 8 << 20;

    private const int MostOffered = 100;

    /// <returns>Names that begin as the word to complete does, without regard to case and diacritics; none where the store is missing, large or unusable.</returns>
    public static IEnumerable<CompletionItem> Of(CompletionContext context, Terminal terminal, Rooms rooms)
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
                    .Graph.Nodes.Where(node => node.Label <= NodeLabel.Issue && NameKey.Fold(node.Name).StartsWith(begun, StringComparison.Ordinal))
                    .Select(node => node.Name)
                    .Distinct(StringComparer.Ordinal)
                    .Take(MostOffered)
                    .Select(name => new CompletionItem(name)),
            ];
        }
        catch (Exception e) when (e is LedgerException or WrongUseException or IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
