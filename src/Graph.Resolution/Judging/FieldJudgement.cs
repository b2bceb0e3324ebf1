namespace Graph.Resolution.Judging;

/// <summary>What a person says a field of a meeting is, whatever the reports say; the reports stay as they are.</summary>
/// <param name="Meeting">A report of the meeting.</param>
/// <param name="Field"><c>date</c> (EDTF), <c>status</c>, <c>kind</c> or <c>name</c>, as the graph spells them.</param>
/// <param name="Value">As the graph writes it.</param>
public sealed record FieldJudgement(MeetingRef Meeting, string Field, string Value);
