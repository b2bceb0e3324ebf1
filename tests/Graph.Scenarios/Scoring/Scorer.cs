using Graph.Model.Snapshot;

namespace Graph.Scenarios.Scoring;

/// <summary>Sets the graph of one document against what a careful reader found in it.</summary>
/// <remarks>Lenient on spelling (case, diacritics, aliases), strict on identity. Gives the figures of the project's scoring script,
/// in process; <c>ScorerTests</c> holds the two together.</remarks>
internal static class Scorer
{
    /// <param name="name">What the document is called among the misses.</param>
    public static void Add(ScoreBoard board, string name, GoldDocument gold, GraphSnapshot snapshot)
    {
        board.Begin(name);
        var graph = new ScoredGraph(snapshot);
        EntityScore.Add(board, gold, graph);
        MeetingScore.Add(board, gold, graph);
        RelationScore.Add(board, gold, graph);
    }
}
