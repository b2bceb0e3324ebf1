namespace Graph.Text.Times;

/// <summary>Whether an expression is the time itself or only a limit of it.</summary>
public enum TimeBound
{
    /// <summary>The time itself: "on Monday", "in May".</summary>
    None,

    /// <summary>It begins there: "since 2020", "from Monday".</summary>
    Since,

    /// <summary>It goes on to there, or is due by then: "until Friday", "by the end of the year".</summary>
    Until,

    /// <summary>Some time before: "before Friday", "ahead of Nov. 1".</summary>
    Before,

    /// <summary>Some time after.</summary>
    After,
}
