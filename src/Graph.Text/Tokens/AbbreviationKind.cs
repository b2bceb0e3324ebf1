namespace Graph.Text.Tokens;

/// <summary>What a full stop after a short form can mean; the kinds of <c>abbreviations.tsv</c>.</summary>
internal enum AbbreviationKind
{
    /// <summary>Not an abbreviation: the full stop stands alone.</summary>
    None,

    /// <summary>Stands before a name and never ends a sentence: "Gen.".</summary>
    Title,

    /// <summary>An abbreviation only before a number: "No. 5", but "He said no."</summary>
    Number,

    /// <summary>A month or weekday, capitalised: "Oct. 27".</summary>
    Date,

    /// <summary>A state, after a comma or before a small letter: "Miami, Fla.", "in Va. on Monday".</summary>
    State,

    /// <summary>May stand at the end of a sentence too: "Inc.".</summary>
    Other,
}
