using System.Collections.Immutable;
using Graph.Model.Dates;
using Graph.Model.Facts;
using Graph.Model.Snapshot;
using Graph.Resolution.Actors;
using Graph.Resolution.Documents;

namespace Graph.Resolution.Writing;

/// <summary>An action of the corpus: who did, or is to do, what to whom, with all reports of it. Equality is identity.</summary>
internal sealed class Deed
{
    private Deed(ImmutableArray<(DocumentState Document, ActionReport Report)> reports)
    {
        var (doc, first) = reports[0];
        (Type, Verb, Reports) = (first.Type, first.Verb, reports);
        Status = reports
            .GroupBy(item => item.Report.Status)
            .OrderByDescending(group => group.Key == EventStatus.Held)
            .ThenByDescending(group => group.Count())
            .ThenBy(group => group.Key)
            .First()
            .Key;
        Date = reports
            .Where(item => item.Report.Date is not null)
            .OrderBy(item => item.Report.Date!.Value.Days)
            .Select(item => item.Report.Date)
            .FirstOrDefault();
        Amount = reports.Select(item => item.Report.Amount).FirstOrDefault(amount => amount is not null);
        Actors = [.. first.Actors.Select(doc.Actor).Distinct()];
        Targets = [.. first.Targets.Concat(first.About).Select(doc.Actor).Distinct()];
    }

    /// <summary>Of the event ontology.</summary>
    public PloverType Type { get; }

    /// <summary>The lemma that says it.</summary>
    public string Verb { get; }

    /// <summary>Held where a report says so; otherwise that of most reports.</summary>
    public EventStatus Status { get; }

    /// <summary>The most precise that a report gives.</summary>
    public Edtf? Date { get; }

    /// <summary>As the first report that has one words it.</summary>
    public string? Amount { get; }

    /// <summary>Those who act, in the order of the first report.</summary>
    public ImmutableArray<Actor> Actors { get; }

    /// <summary>Those it is done to, and what it is about, in that order.</summary>
    public ImmutableArray<Actor> Targets { get; }

    /// <summary>In the order of documents and text.</summary>
    public ImmutableArray<(DocumentState Document, ActionReport Report)> Reports { get; }

    /// <summary>Its node; set when all actions are known.</summary>
    public NodeId Id { get; set; }

    /// <param name="told">Each document's reports of one action; all of one key.</param>
    public static Deed Of(IEnumerable<(DocumentState Document, ImmutableArray<ActionReport> Reports)> told) =>
        new([
            .. told.OrderBy(item => item.Document.Facts.Document.Id)
                .ThenBy(item => item.Reports[0].Action)
                .SelectMany(item => item.Reports.Select(report => (item.Document, report))),
        ]);
}
