using System.Security.Cryptography;
using System.Text;

namespace Graph.Model.Snapshot;

/// <summary>A directed relationship of the merged graph.</summary>
/// <param name="Id">Stable: <c>r</c> and sixteen hexadecimal digits that follow from type, ends and <c>Of</c>'s discriminator.</param>
/// <param name="Type">Its type.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Properties">Without the id.</param>
public sealed record GraphRelationship(string Id, RelationshipType Type, NodeId Start, NodeId End, PropertyBag Properties)
{
    /// <param name="discriminator">Tells apart relationships of one type between the same two nodes, such as two offices of one person.</param>
    public static GraphRelationship Of(RelationshipType type, NodeId start, NodeId end, PropertyBag properties, string discriminator = "")
    {
        var key = Encoding.UTF8.GetBytes($"{type.Text()}\u001f{start}\u001f{end}\u001f{discriminator}");
        return new GraphRelationship("r" + Convert.ToHexStringLower(SHA256.HashData(key).AsSpan(0, 8)), type, start, end, properties);
    }
}
