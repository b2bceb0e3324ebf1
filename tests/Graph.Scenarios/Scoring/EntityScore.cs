using System.Collections.Immutable;
using Graph.Model.Snapshot;

namespace Graph.Scenarios.Scoring;

/// <summary>People with their offices and countries, countries, organisations, places and issues of one document.</summary>
internal static class EntityScore
{
    public static void Add(ScoreBoard board, GoldDocument gold, ScoredGraph graph)
    {
        AddPeople(board, gold, graph);
        Count(
            board,
            Measure.Countries,
            "countries",
            gold.Countries,
            gold.OptionalCountries,
            graph.Labelled(NodeLabel.Country),
            (code, node) => code == ScoredGraph.Iso(node),
            ScoredGraph.Iso
        );
        Count(
            board,
            Measure.Organizations,
            "organizations",
            gold.Organizations,
            gold.OptionalOrganizations,
            graph.Labelled(NodeLabel.Organization),
            SameName,
            Name
        );

        // A place that the graph takes for a country is neither asked for nor held against it.
        var countries = graph.Labelled(NodeLabel.Country);
        Count(
            board,
            Measure.Places,
            "places",
            [.. gold.Places.Where(place => !countries.Any(country => SameName(place, country)))],
            gold.OptionalPlaces,
            graph.Labelled(NodeLabel.Place),
            SameName,
            Name
        );
        Count(
            board,
            Measure.Issues,
            "issues",
            gold.Issues,
            gold.OptionalIssues,
            graph.Labelled(NodeLabel.Issue),
            (issue, node) => ScoreText.SameIssue(issue, ScoredGraph.Names(node)),
            Name
        );
    }

    private static void AddPeople(ScoreBoard board, GoldDocument gold, ScoredGraph graph)
    {
        var (pairs, missed, left) = Matching.Of(gold.People, graph.Labelled(NodeLabel.Person), SamePerson);
        var extra = Matching.Of(gold.OptionalPeople.OrEmpty(), left, SamePerson).Extra;
        board.Add(Measure.People, new Tally(pairs.Count, gold.People.Length, pairs.Count + extra.Count));
        board.Note("people", [.. missed.Select(person => person.Name)], [.. extra.Select(Name)]);
        foreach (var (person, node) in pairs)
        {
            if (!string.IsNullOrEmpty(person.Country))
            {
                var countries = graph.CountriesOf(node);
                board.Add(Measure.PersonsCountry, One(countries.Contains(person.Country), countries.Count > 0));
            }

            if (!string.IsNullOrEmpty(person.Office))
            {
                var titles = graph.Titles(node);
                var right = titles.Any(title => SameOffice(person.Office, title));
                board.Add(Measure.PersonsOffice, One(right, titles.Count > 0));
                if (!right)
                {
                    board.Note($"office of {person.Name}: {person.Office} is not in [{string.Join(", ", titles)}]");
                }
            }
        }
    }

    private static void Count(
        ScoreBoard board,
        Measure measure,
        string what,
        ImmutableArray<string> golds,
        ImmutableArray<string> optional,
        IReadOnlyList<GraphNode> nodes,
        Func<string, GraphNode, bool> same,
        Func<GraphNode, string> show
    )
    {
        var (pairs, missed, left) = Matching.Of(golds, nodes, same);
        var extra = Matching.Of(optional.OrEmpty(), left, same).Extra;
        board.Add(measure, new Tally(pairs.Count, golds.Length, pairs.Count + extra.Count));
        board.Note(what, missed, [.. extra.Select(show)]);
    }

    private static bool SameOffice(string gold, string title)
    {
        var asked = ScoreText.Tokens(gold);
        var given = ScoreText.Tokens(title);
        return ScoreText.Jaccard(asked, given) >= 0.5 || asked.IsSubsetOf(given) || (given.Count > 0 && given.IsSubsetOf(asked));
    }

    private static Tally One(bool right, bool answered) => new(right ? 1 : 0, 1, answered ? 1 : 0);

    private static bool SamePerson(GoldPerson gold, GraphNode node) => ScoreText.SamePerson(gold.Name, ScoredGraph.Names(node));

    private static bool SameName(string gold, GraphNode node) => ScoreText.SameName(gold, ScoredGraph.Names(node));

    private static string Name(GraphNode node) => node.Name;

    private static ImmutableArray<T> OrEmpty<T>(this ImmutableArray<T> list) => list.IsDefault ? [] : list;
}
