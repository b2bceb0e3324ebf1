using System.Collections.Frozen;
using Graph.Model.Snapshot;

namespace Graph.Scenarios.Scoring;

/// <summary>Relations of one document: gold says what is clearly stated, so a graph may say more.</summary>
internal static class RelationScore
{
    /// <summary>What gold may call a relation, and the types under which the graph may know it.</summary>
    public static FrozenDictionary<string, string[]> Types { get; } =
        new Dictionary<string, string[]>(StringComparer.Ordinal)
        {
            ["demands"] = ["REQUEST"],
            ["invites"] = ["REQUEST", "COOPERATE"],
            ["opposes"] = ["REJECT", "ACCUSE", "PROTEST"],
            ["supports"] = ["SUPPORT", "COOPERATE", "AID"],
            ["sanctions"] = ["SANCTION", "COERCE"],
            ["imposes_tariff"] = ["SANCTION", "COERCE"],
            ["agrees"] = ["AGREE", "COOPERATE", "CONCEDE"],
            ["criticizes"] = ["ACCUSE", "REJECT"],
            ["threatens"] = ["THREATEN"],
            ["accuses"] = ["ACCUSE"],
            ["suspends"] = ["CONCEDE", "RETREAT", "SANCTION", "REJECT"],
            ["exports"] = ["COOPERATE", "AID"],
            ["warns"] = ["THREATEN", "REQUEST", "ACCUSE"],
            ["invades"] = ["ASSAULT", "MOBILIZE"],
            ["attacks"] = ["ASSAULT"],
        }.ToFrozenDictionary(StringComparer.Ordinal);

    public static void Add(ScoreBoard board, GoldDocument gold, ScoredGraph graph)
    {
        var actions = graph.Labelled(NodeLabel.Action);
        var found = gold.Relations.Where(relation => actions.Any(action => Says(graph, action, relation))).ToList();
        var saying = actions.Count(action => gold.Relations.Any(relation => Says(graph, action, relation)));
        board.Add(Measure.Relations, new Tally(found.Count, gold.Relations.Length, saying));
        board.Note("relations", [.. gold.Relations.Except(found).Select(relation => $"{relation.From} {relation.Type} {relation.To}")], []);
    }

    private static bool Says(ScoredGraph graph, GraphNode action, GoldRelation relation) =>
        action.Properties.Text("type") is { } type
        && Types.TryGetValue(relation.Type, out var types)
        && types.Contains(type, StringComparer.Ordinal)
        && graph.Starts(action, RelationshipType.Takes).Any(node => Is(graph, relation.From, node))
        && graph.Ends(action, RelationshipType.Targets, RelationshipType.About).Any(node => Is(graph, relation.To, node));

    /// <summary>A country goes by its code or name; a person also by the country they act for; an issue by any word that is shared.</summary>
    private static bool Is(ScoredGraph graph, string text, GraphNode node)
    {
        var names = ScoredGraph.Names(node);
        return node.Label switch
            {
                NodeLabel.Country => text == ScoredGraph.Iso(node),
                NodeLabel.Person => ScoreText.SamePerson(text, names) || graph.CountriesOf(node).Contains(text),
                NodeLabel.Issue => names.Any(name => ScoreText.Tokens(name).Overlaps(ScoreText.Tokens(text))),
                _ => false,
            } || ScoreText.SameName(text, names);
    }
}
