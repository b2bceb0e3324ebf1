using System.Collections.Immutable;

namespace Graph.Model.Snapshot;

/// <summary>The graph's spelling of relationship types: <c>HOLDS_OFFICE</c>.</summary>
public static class RelationshipTypes
{
    private static readonly ImmutableArray<string> Texts =
    [
        "HOLDS_OFFICE",
        "AFFILIATED_WITH",
        "BELONGS_TO",
        "MEMBER_OF",
        "LOCATED_IN",
        "ATTENDS",
        "HELD_IN",
        "PART_OF",
        "ABOUT",
        "TAKES",
        "TARGETS",
        "REPORTED_IN",
        "MENTIONS",
        "IN",
    ];

    public static string Text(this RelationshipType type) => Texts[(int)type];

    /// <returns>The type that <paramref name="text"/> spells exactly; <c>null</c> for any other text.</returns>
    public static RelationshipType? Parse(string text) => Texts.IndexOf(text) is >= 0 and var index ? (RelationshipType)index : null;
}
