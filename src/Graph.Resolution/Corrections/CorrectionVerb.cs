namespace Graph.Resolution.Corrections;

/// <summary>What a line of the corrections file decides. The lower-case name is the line's first word.</summary>
public enum CorrectionVerb
{
    /// <summary>Two mentions, or two reports of meetings, are of one.</summary>
    Merge,

    /// <summary>Two mentions, or two reports of meetings, are never of one.</summary>
    Apart,

    /// <summary>One mention is of someone else than the other mentions of its article.</summary>
    Split,

    /// <summary>The one that an article speaks of is none of those that other articles speak of.</summary>
    Alone,

    /// <summary>Someone or something is called so.</summary>
    Rename,

    /// <summary>A field of a meeting has this value, whatever the reports say.</summary>
    Set,

    /// <summary>What was read here is wrong.</summary>
    Reject,

    /// <summary>What was read here is right: a meeting's date and status are as this report says.</summary>
    Confirm,
}
