using System.Collections.Frozen;
using Graph.Model.Snapshot;

namespace Graph.Export.Drawings;

/// <summary>One colour a label, of Okabe and Ito's set, which the colour-blind can tell apart too.</summary>
internal static class LabelColours
{
    private static readonly FrozenDictionary<NodeLabel, (byte Red, byte Green, byte Blue)> Colours = new Dictionary<NodeLabel, (byte, byte, byte)>
    {
        [NodeLabel.Person] = (86, 180, 233),
        [NodeLabel.Country] = (0, 158, 115),
        [NodeLabel.Organization] = (204, 121, 167),
        [NodeLabel.Place] = (240, 228, 66),
        [NodeLabel.Issue] = (230, 159, 0),
        [NodeLabel.Meeting] = (213, 94, 0),
        [NodeLabel.Action] = (0, 114, 178),
    }.ToFrozenDictionary();

    /// <summary>Grey for evidence.</summary>
    public static (byte Red, byte Green, byte Blue) Of(NodeLabel label) => Colours.GetValueOrDefault(label, ((byte)170, (byte)170, (byte)170));
}
