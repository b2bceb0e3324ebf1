namespace Graph.App.Ingestion;

/// <summary>Which files of those given are opened at all.</summary>
internal enum IntakeMode
{
    /// <summary>What is new, looks changed, or was read by another version of the reader.</summary>
    Changed,

    /// <summary>That, and what could not be read before: the reason may have passed, and whoever asks again wants to hear of it again.</summary>
    Retry,

    /// <summary>All of them, and every document is extracted again.</summary>
    Reread,
}
