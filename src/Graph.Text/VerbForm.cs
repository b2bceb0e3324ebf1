namespace Graph.Text;

/// <summary>The form of a verb.</summary>
public enum VerbForm
{
    None,

    /// <summary>"meets", "met", "will".</summary>
    Finite,

    /// <summary>"(to) meet".</summary>
    Infinitive,

    /// <summary>"meeting", as participle or gerund.</summary>
    PresentParticiple,

    /// <summary>"met" in "has met" and "was met".</summary>
    PastParticiple,
}
