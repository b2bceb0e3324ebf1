using System.Collections.Immutable;
using Graph.Model.Facts;
using Graph.Resolution.Documents;

namespace Graph.Resolution.Writing;

/// <summary>Decides which actions of different documents are one.</summary>
/// <remarks>Same verb and type, same actors and targets, and the same day: one action. Without a day, or with a wide date, the actions of two documents
/// stay two, for states threaten each other every week.</remarks>
internal sealed class DeedIndex
{
    private const int MostDays = 3;

    private readonly Dictionary<string, List<(DocumentState Document, ImmutableArray<ActionReport> Reports)>> byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<DocumentState, List<string>> keys = [];
    private readonly Dictionary<string, Deed> deeds = new(StringComparer.Ordinal);
    private readonly HashSet<string> dirty = new(StringComparer.Ordinal);

    public void Put(DocumentState doc)
    {
        Remove(doc);
        var mine = new List<string>();
        foreach (var action in doc.Facts.Facts.OfType<ActionReport>().GroupBy(report => report.Action).OrderBy(group => group.Key))
        {
            var reports = action.ToImmutableArray();
            var key = Key(doc, reports);
            if (!byKey.TryGetValue(key, out var told))
            {
                byKey[key] = told = [];
            }

            told.Add((doc, reports));
            mine.Add(key);
        }

        if (mine.Count > 0)
        {
            keys[doc] = mine;
            dirty.UnionWith(mine);
        }
    }

    public void Remove(DocumentState doc)
    {
        if (!keys.Remove(doc, out var mine))
        {
            return;
        }

        foreach (var key in mine.Distinct(StringComparer.Ordinal))
        {
            var told = byKey[key];
            told.RemoveAll(item => item.Document == doc);
            if (told.Count == 0)
            {
                byKey.Remove(key);
            }
        }

        dirty.UnionWith(mine);
    }

    /// <returns>The actions that are no more, and those that came or changed.</returns>
    public (List<Deed> Before, List<Deed> After) Settle()
    {
        var (before, after) = (new List<Deed>(), new List<Deed>());
        foreach (var key in dirty)
        {
            if (deeds.Remove(key, out var gone))
            {
                before.Add(gone);
            }

            if (byKey.TryGetValue(key, out var told))
            {
                deeds[key] = Deed.Of(told);
                after.Add(deeds[key]);
            }
        }

        dirty.Clear();
        return (before, after);
    }

    private static string Key(DocumentState doc, ImmutableArray<ActionReport> reports)
    {
        var first = reports[0];
        var date = reports.Select(report => report.Date).FirstOrDefault(value => value is not null);
        if (date is not { Days: <= MostDays } day)
        {
            return FormattableString.Invariant($"{doc.Facts.Document.Id}/{first.Action}");
        }

        string All(IEnumerable<int> entities) => string.Join(',', entities.Select(doc.Node).Distinct().Order());
        return $"{first.Type} {first.Verb} {day} {All(first.Actors)} > {All(first.Targets)} > {All(first.About)}";
    }
}
