using Graph.Model.Snapshot;

namespace Graph.Scenarios.Scoring;

/// <summary>A meeting of the graph with what the scorer asks of it.</summary>
/// <param name="People">The names of each person who attends.</param>
/// <param name="Countries">Those that attend, and those of the people who do.</param>
/// <param name="Places">The names of each place or country where it is held.</param>
internal sealed record ScoredMeeting(
    string Name,
    string? Kind,
    string? Status,
    string? Date,
    IReadOnlyList<IReadOnlyList<string>> People,
    HashSet<string> Countries,
    IReadOnlyList<IReadOnlyList<string>> Places
)
{
    public static ScoredMeeting Of(GraphNode node, ScoredGraph graph)
    {
        var people = new List<IReadOnlyList<string>>();
        var countries = new HashSet<string>(StringComparer.Ordinal);
        foreach (var who in graph.Starts(node, RelationshipType.Attends))
        {
            if (who.Label == NodeLabel.Person)
            {
                people.Add(ScoredGraph.Names(who));
                countries.UnionWith(graph.CountriesOf(who));
            }
            else if (who.Label == NodeLabel.Country)
            {
                countries.Add(ScoredGraph.Iso(who));
            }
        }

        var facts = node.Properties;
        return new ScoredMeeting(
            facts.Text("name") ?? string.Empty,
            facts.Text("kind"),
            facts.Text("status"),
            facts.Text("date"),
            people,
            countries,
            [.. graph.Ends(node, RelationshipType.HeldIn).Select(ScoredGraph.Names)]
        );
    }

    /// <summary>Whether one of the places where it is held can be <paramref name="gold"/>.</summary>
    public bool IsHeldIn(string gold) => Places.Any(names => ScoreText.SameName(gold, names));

    public override string ToString() => $"{Name} ({Kind}, {Date ?? "no date"})";
}
