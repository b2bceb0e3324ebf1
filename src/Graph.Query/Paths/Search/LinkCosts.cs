using Graph.Model.Snapshot;

namespace Graph.Query.Paths.Search;

/// <summary>What it costs to follow a relationship and to pass through a node. The smaller, the more a link says of two parties.</summary>
/// <remarks>Whole numbers, so that sums compare exactly and the same on every machine: <see cref="Unit"/> is 1, costs are multiples of a
/// thousandth, and each relationship adds one more grain, so that of two equally dear connections the shorter wins.</remarks>
internal static class LinkCosts
{
    /// <summary>One unit of cost. An ordinary ATTENDS is one.</summary>
    public const long Unit = 1_000_000;

    // Half of it goes to either side of a node, so it is even.
    private const long Thousandth = Unit / 1000;

    /// <summary>How many units a connection through a node costs for each e-fold of the links it has.</summary>
    private const double Hub = 0.9;

    private const double Crowd = 0.5;

    /// <summary>The cost of one relationship, without what its ends cost.</summary>
    public static long Of(GraphRelationship relationship) => Round(Base(relationship)) + 1;

    /// <summary>The cost of passing through someone or something with so many neighbours: everyone is linked to a great power, which says little.</summary>
    public static long Through(int neighbours) => Round(Hub * Math.Log(Math.Max(1, neighbours)));

    /// <summary>The cost of passing through a meeting or action: the more take part the less it says, and one that was denied hardly links anyone.</summary>
    public static long ThroughEvent(int parties, string? status) =>
        Round(
            (Crowd * Math.Log(Math.Max(1, parties)))
                + status switch
                {
                    null or "held" => 0,
                    "planned" => 0.6,
                    "possible" => 1.2,
                    "cancelled" => 2.5,
                    _ => 12,
                }
        );

    private static double Base(GraphRelationship relationship) =>
        relationship.Type switch
        {
            RelationshipType.Attends => relationship.Properties.Text("role") switch
            {
                "absent" => 6,
                "invited" => 2,
                _ => 1,
            },
            RelationshipType.Takes or RelationshipType.Targets => 1,
            RelationshipType.HoldsOffice => relationship.Properties.Text("status") is "former" or "nominee" ? 1.6 : 1.2,
            RelationshipType.AffiliatedWith or RelationshipType.PartOf => 1.4,
            RelationshipType.BelongsTo => 1.5,
            RelationshipType.About => 1.6,
            RelationshipType.HeldIn => 2.2,
            _ => 2.5,
        };

    private static long Round(double units) => (long)Math.Round(units * 1000, MidpointRounding.AwayFromZero) * Thousandth;
}
