namespace Graph.Model.Facts;

/// <summary>In what part someone attends a meeting; written in lower case in the graph.</summary>
public enum ParticipantRole
{
    Participant,
    Host,
    Mediator,
    Invited,
    Absent,
}
