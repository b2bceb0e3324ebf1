using System.Collections.Immutable;
using Graph.Model.Snapshot;

namespace Graph.Query.Questions;

/// <summary>An issue and how much is made of it.</summary>
/// <param name="Issue">The node.</param>
/// <param name="Meetings">How many are about it.</param>
/// <param name="Actions">How many are about it or aim at it.</param>
/// <param name="Documents">How many articles name it.</param>
/// <param name="Actors">Who takes part in most of these, at most five; those who come up equally often by id.</param>
/// <param name="First">The first day of the earliest of them; <c>null</c> where none has a date.</param>
/// <param name="Last">The last day of the latest of them.</param>
public sealed record IssueRow(GraphNode Issue, int Meetings, int Actions, int Documents, ImmutableArray<Counted> Actors, DateOnly? First, DateOnly? Last);
