namespace Graph.Query.Questions;

/// <summary>Which part of a meeting a question is after.</summary>
public enum MeetingPart
{
    /// <summary>The meetings themselves.</summary>
    Meeting,

    /// <summary>Who took part.</summary>
    Parties,

    /// <summary>When.</summary>
    Date,

    /// <summary>Where.</summary>
    Place,

    /// <summary>About what.</summary>
    Topics,

    /// <summary>Whether there was one at all.</summary>
    Whether,
}
