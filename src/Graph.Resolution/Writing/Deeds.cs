using System.Collections.Immutable;
using Graph.Model.Facts;
using Graph.Model.Snapshot;

namespace Graph.Resolution.Writing;

/// <summary>Decides which actions of different documents are one.</summary>
/// <remarks>Same verb and type, same actors and targets, and the same day: one action. Without a day, or with a wide date, the actions of two documents
/// stay two, for states threaten each other every week.</remarks>
internal static class Deeds
{
    private const int MostDays = 3;

    public static IEnumerable<Deed> Of(Corpus corpus)
    {
        var told = new List<(string Key, List<(int Document, ActionReport Report)> Reports)>();
        for (var d = 0; d < corpus.Documents.Length; d++)
        {
            foreach (var action in corpus.Documents[d].Facts.OfType<ActionReport>().GroupBy(report => report.Action).OrderBy(group => group.Key))
            {
                told.Add((Key(corpus, d, [.. action]), [.. action.Select(report => (d, report))]));
            }
        }

        return told.GroupBy(item => item.Key, StringComparer.Ordinal).Select(same => Merge(corpus, [.. same.SelectMany(item => item.Reports)]));
    }

    private static string Key(Corpus corpus, int document, ImmutableArray<ActionReport> reports)
    {
        var first = reports[0];
        var date = reports.Select(report => report.Date).FirstOrDefault(value => value is not null);
        if (date is not { Days: <= MostDays } day)
        {
            return $"{document}/{first.Action}";
        }

        string All(IEnumerable<int> entities) => string.Join(',', entities.Select(entity => corpus.Actor(document, entity).Id).Distinct().Order());
        return $"{first.Type} {first.Verb} {day} {All(first.Actors)} > {All(first.Targets)} > {All(first.About)}";
    }

    private static Deed Merge(Corpus corpus, ImmutableArray<(int Document, ActionReport Report)> reports)
    {
        var (document, first) = reports[0];
        return new Deed(
            first.Type,
            first.Verb,
            reports
                .GroupBy(item => item.Report.Status)
                .OrderByDescending(group => group.Key == EventStatus.Held)
                .ThenByDescending(group => group.Count())
                .ThenBy(group => group.Key)
                .First()
                .Key,
            reports.Where(item => item.Report.Date is not null).OrderBy(item => item.Report.Date!.Value.Days).Select(item => item.Report.Date).FirstOrDefault(),
            reports.Select(item => item.Report.Amount).FirstOrDefault(amount => amount is not null),
            Nodes(first.Actors),
            Nodes(first.Targets.Concat(first.About)),
            reports
        );

        ImmutableArray<NodeId> Nodes(IEnumerable<int> entities) => [.. entities.Select(entity => corpus.Actor(document, entity).Id).Distinct()];
    }
}
