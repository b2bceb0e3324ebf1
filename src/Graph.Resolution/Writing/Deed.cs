using System.Collections.Immutable;
using Graph.Model.Dates;
using Graph.Model.Facts;
using Graph.Model.Snapshot;

namespace Graph.Resolution.Writing;

/// <summary>An action of the corpus: who did, or is to do, what to whom, with all reports of it.</summary>
/// <param name="Type">Of the event ontology.</param>
/// <param name="Verb">The lemma that says it.</param>
/// <param name="Status">Held where a report says so; otherwise that of most reports.</param>
/// <param name="Date">The most precise that a report gives.</param>
/// <param name="Amount">As the first report that has one words it.</param>
/// <param name="Actors">Those who act, in the order of the first report.</param>
/// <param name="Targets">Those it is done to, and what it is about, in that order.</param>
/// <param name="Reports">With the number of their document, in the order of documents and text.</param>
internal sealed record Deed(
    PloverType Type,
    string Verb,
    EventStatus Status,
    Edtf? Date,
    string? Amount,
    ImmutableArray<NodeId> Actors,
    ImmutableArray<NodeId> Targets,
    ImmutableArray<(int Document, ActionReport Report)> Reports
);
