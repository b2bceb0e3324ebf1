using System.Collections.Immutable;

namespace Graph.Query.Questions;

/// <summary>What was reported of one meeting, and when.</summary>
/// <param name="Meeting">What all reports say together.</param>
/// <param name="Reports">By the date of the report, those of an unknown date last.</param>
/// <param name="Fields">Status, date and place as the graph has them.</param>
public sealed record MeetingHistory(MeetingRow Meeting, ImmutableArray<MeetingReportRow> Reports, ImmutableArray<DecidedField> Fields);
