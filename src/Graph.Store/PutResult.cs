namespace Graph.Store;

/// <summary>What keeping a document did to the facts of the store.</summary>
public enum PutResult
{
    /// <summary>A document that was not there before.</summary>
    Added,

    /// <summary>The same document, read by the same reader, was there already, from this source or from another.</summary>
    Unchanged,

    /// <summary>The source held another document before, or the facts were read by another reader.</summary>
    Replaced,
}
