namespace Graph.Query.Cypher.Binding;

/// <summary>What is known of an expression's type before it is evaluated.</summary>
/// <param name="Item">Of a list's items; <c>null</c> where unknown.</param>
internal sealed record CypherType(TypeKind Kind, CypherType? Item = null)
{
    public static CypherType Any { get; } = new(TypeKind.Any);

    public static CypherType Boolean { get; } = new(TypeKind.Boolean);

    public bool Is(params ReadOnlySpan<TypeKind> kinds) => kinds.Contains(Kind);

    /// <summary>Known, and none of these nor null.</summary>
    public bool IsNot(params ReadOnlySpan<TypeKind> kinds) => Kind is not (TypeKind.Any or TypeKind.Null) && !kinds.Contains(Kind);
}
