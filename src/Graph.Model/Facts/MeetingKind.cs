namespace Graph.Model.Facts;

/// <summary>What sort of meeting it is; written in lower case in the graph.</summary>
public enum MeetingKind
{
    /// <summary>Persons meet, or it is not said how.</summary>
    Meeting,

    /// <summary>By telephone or video; has no place.</summary>
    Call,

    /// <summary>Heads of state or government meet.</summary>
    Summit,

    /// <summary>Delegations negotiate.</summary>
    Talks,

    /// <summary>One party goes to another's country.</summary>
    Visit,

    /// <summary>A gathering of many: a forum, a council, a ministerial.</summary>
    Conference,
}
