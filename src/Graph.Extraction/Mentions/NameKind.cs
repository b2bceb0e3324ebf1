namespace Graph.Extraction.Mentions;

/// <summary>What a stretch of tokens looks like before anything is known of who is meant.</summary>
internal enum NameKind
{
    /// <summary>A country by its name.</summary>
    Country,

    /// <summary>"Chinese", "Britons".</summary>
    Demonym,

    /// <summary>A seat of government, which may be a place or the government.</summary>
    Capital,

    /// <summary>A building or quarter that stands for a government.</summary>
    Seat,

    Place,

    Organization,

    /// <summary>A gathering with a name of its own: "APEC CEO Summit".</summary>
    Gathering,

    /// <summary>An office or occupation.</summary>
    Title,

    /// <summary>Capital words that no list knows: a person, most often.</summary>
    Run,
}
