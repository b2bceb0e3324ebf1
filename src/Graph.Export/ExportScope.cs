namespace Graph.Export;

/// <summary>How much of the graph a drawing shows.</summary>
public enum ExportScope
{
    /// <summary>Who, where, what and when: without articles and sentences, and so without what only links to them. What people open in Gephi or yEd.</summary>
    Entities,

    /// <summary>Everything, evidence included.</summary>
    All,
}
