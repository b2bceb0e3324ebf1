namespace Graph.Model.Facts;

/// <summary>A party to a meeting.</summary>
/// <param name="Entity">Index of a person, or of the country or organisation whose unnamed people attend.</param>
/// <param name="Role">Its part.</param>
public readonly record struct Participant(int Entity, ParticipantRole Role);
