namespace Graph.App.Rendering;

/// <summary>What a piece of text is to its reader; a decorated page gives each its colour, a plain one none.</summary>
internal enum Tone
{
    Plain,

    /// <summary>A name, or what the answer is about.</summary>
    Strong,

    /// <summary>Where it comes from, ids, hints.</summary>
    Dim,

    Good,
    Warning,
    Bad,

    Person,
    Country,
    Organization,
    Place,
    Issue,
}
