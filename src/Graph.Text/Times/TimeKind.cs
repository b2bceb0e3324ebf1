namespace Graph.Text.Times;

/// <summary>How a time expression says when.</summary>
public enum TimeKind
{
    /// <summary>Names a date of the calendar, perhaps without its year: "Oct. 27", "June 2025", "in May".</summary>
    Calendar,

    /// <summary>Names a day of the week: "on Monday", "last Friday".</summary>
    Weekday,

    /// <summary>Counts from the day of writing: "yesterday", "last week", "three days ago", "this year".</summary>
    Relative,

    /// <summary>Counts from something else in the text: "three days ahead of", "the day before", "that day", "the year after".</summary>
    Anchored,

    /// <summary>From one date to another.</summary>
    Range,

    /// <summary>How long, not when: "two days", "90 days".</summary>
    Duration,

    /// <summary>Again and again: "every Monday".</summary>
    Repeated,
}
