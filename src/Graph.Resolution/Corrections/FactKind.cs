namespace Graph.Resolution.Corrections;

/// <summary>What a correction speaks of; the lower-case name is the word in the file.</summary>
public enum FactKind
{
    /// <summary>A person, country, organisation, place or issue: what stands where the file names no kind.</summary>
    Actor,
    Meeting,
    Action,
    Office,
    Affiliation,
    Belonging,
    Membership,
    Location,
}
