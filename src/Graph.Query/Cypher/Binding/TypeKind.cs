namespace Graph.Query.Cypher.Binding;

/// <summary>The types that the binder tells apart.</summary>
internal enum TypeKind
{
    Any,
    Null,
    Boolean,
    Integer,
    Float,
    String,
    List,
    Map,
    Node,
    Relationship,
    Path,
}
