using System.Collections.Immutable;
using Graph.Model.Snapshot;
using Graph.Query.Names;
using Graph.Query.Paths;

namespace Graph.Query.Questions;

/// <summary>Picks questions whose answers in this very graph are worth reading.</summary>
internal static class Suggestions
{
    private const int Most = 3;

    /// <summary>How many of the best linked persons are tried with each other.</summary>
    private const int Tried = 12;

    public static ImmutableArray<Suggestion> For(GraphSnapshot graph, ImmutableArray<MeetingRow> meetings)
    {
        var names = NameIndex.Of(graph);
        string Name(GraphNode node) => names.Find(node.Name) is NameMatch.Found found && found.Node.Id == node.Id ? node.Name : node.Id.Value;
        var found = new[] { Path(graph, Name), Dispute(meetings, Name), Issue(graph, Name), Plans(meetings), Person(graph, Name), Country(graph, Name) };
        return [.. found.OfType<Suggestion>().Take(Most)];
    }

    /// <summary>Two persons who never met in this graph, but whom others link.</summary>
    private static Suggestion? Path(GraphSnapshot graph, Func<GraphNode, string> name)
    {
        var persons = BestLinked(graph, NodeLabel.Person).Take(Tried).ToList();
        if (persons.Count < 2)
        {
            return null;
        }

        var distances = new Distances(graph);
        var pairs =
            from i in Enumerable.Range(0, persons.Count)
            from j in Enumerable.Range(i + 1, persons.Count - i - 1)
            let far = distances.Between(persons[i].Id, persons[j].Id)
            where far is not null
            orderby far >= 4 ? 0 : 1, i + j, i
            select (One: persons[i], Other: persons[j], Far: far.Value);
        return pairs.FirstOrDefault() is { One: { } one, Other: { } other, Far: var length }
            ? new Suggestion(["how", name(one), name(other)], length >= 4 ? "who stands between two who never met here" : "what ties these two")
            : null;
    }

    private static Suggestion? Dispute(ImmutableArray<MeetingRow> meetings, Func<GraphNode, string> name)
    {
        var disputed = meetings
            .Where(row => !row.Disputed.IsEmpty && row.Parties.Length >= 2)
            .OrderByDescending(row => row.Disputed.Length)
            .ThenByDescending(row => row.Reports)
            .ThenBy(row => row.Meeting.Id)
            .FirstOrDefault();
        return disputed is null
            ? null
            : new Suggestion(
                ["ask", $"when did {name(disputed.Parties[0].Node)} meet {name(disputed.Parties[1].Node)}?"],
                $"reports differ on the {string.Join(" and ", disputed.Disputed)}"
            );
    }

    private static Suggestion? Issue(GraphSnapshot graph, Func<GraphNode, string> name) =>
        IssuesQuestion.Ask(graph).FirstOrDefault(row => row.Meetings > 0) is { } issue
            ? new Suggestion(["meetings", "--about", name(issue.Issue)], "the issue that most is made of")
            : null;

    private static Suggestion? Plans(ImmutableArray<MeetingRow> meetings) =>
        meetings.Any(row => row.Status == "planned") ? new Suggestion(["meetings", "--status", "planned"], "what is still to come") : null;

    private static Suggestion? Person(GraphSnapshot graph, Func<GraphNode, string> name) =>
        BestLinked(graph, NodeLabel.Person).FirstOrDefault() is { } person ? new Suggestion(["who", name(person)], "the best linked person") : null;

    private static Suggestion? Country(GraphSnapshot graph, Func<GraphNode, string> name) =>
        BestLinked(graph, NodeLabel.Country).FirstOrDefault() is { } country
            ? new Suggestion(["timeline", name(country)], "what happened around the best linked country")
            : null;

    private static IEnumerable<GraphNode> BestLinked(GraphSnapshot graph, NodeLabel label) =>
        graph
            .Labelled(label)
            .Select(node => (Node: node, Links: graph.Outgoing(node.Id).Count(r => r.Type <= RelationshipType.Targets)))
            .Where(pair => pair.Links > 0)
            .OrderByDescending(pair => pair.Links)
            .ThenBy(pair => pair.Node.Id)
            .Select(pair => pair.Node);
}
