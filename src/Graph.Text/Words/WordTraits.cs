namespace Graph.Text.Words;

/// <summary>What a word is made of.</summary>
[Flags]
internal enum WordTraits
{
    None = 0,
    Digit = 1,
    Upper = 2,
    Lower = 4,
    Hyphen = 8,
    Dot = 16,
    Apostrophe = 32,

    /// <summary>Its first letter is a capital.</summary>
    Capitalised = 64,

    /// <summary>More than one character.</summary>
    Long = 128,

    /// <summary>Digits, points and commas only.</summary>
    Numeric = 256,
}
