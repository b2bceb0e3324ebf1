using System.Globalization;
using Graph.Query.Cypher.Graphs;
using Graph.Query.Cypher.Values;

namespace Graph.Benchmarks.Cypher;

/// <summary>A generated graph of people who know one another; a few know very many, most know few. The same every time.</summary>
internal sealed class PowerLawGraph
{
    private static readonly string[] Kinds = ["minister", "envoy", "spokesman", "delegate", "observer", "mediator"];
    private static readonly string[] Syllables = ["ka", "ro", "mi", "ten", "su", "va", "lo", "qui", "be", "nar", "dó", "esh"];

    private readonly (string Name, string Kind)[] people;
    private readonly (int From, int To)[] known;

    public PowerLawGraph(int nodes, int relationships)
    {
        var random = new Random(20310512);
        people = [.. Enumerable.Range(0, nodes).Select(_ => (Name(random), Kinds[random.Next(Kinds.Length)]))];
        known = new (int, int)[relationships];
        for (var i = 0; i < relationships; i++)
        {
            known[i] = (Skewed(random, nodes), Skewed(random, nodes));
        }
    }

    public PropertyGraph Build()
    {
        var builder = new PropertyGraphBuilder();
        for (var i = 0; i < people.Length; i++)
        {
            builder.AddNode(
                ["Person"],
                [
                    KeyValuePair.Create("id", CypherValue.Of((long)i)),
                    KeyValuePair.Create("name", CypherValue.Of(people[i].Name)),
                    KeyValuePair.Create("kind", CypherValue.Of(people[i].Kind)),
                ]
            );
        }
        foreach (var (from, to) in known)
        {
            builder.AddRelationship("KNOWS", from, to, []);
        }
        return builder.Build();
    }

    /// <summary>Two files that the other engine loads in bulk: <c>people.csv</c> and <c>knows.csv</c>.</summary>
    public void WriteCsv(string folder)
    {
        File.WriteAllLines(
            Path.Combine(folder, "people.csv"),
            people.Select((person, i) => string.Create(CultureInfo.InvariantCulture, $"{i},{person.Name},{person.Kind}"))
        );
        File.WriteAllLines(Path.Combine(folder, "knows.csv"), known.Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.From},{pair.To}")));
    }

    /// <summary>Numbers near 0 often, large ones seldom, scattered so that a node's number says nothing of its degree.</summary>
    private static int Skewed(Random random, int nodes)
    {
        var rank = (long)(nodes * Math.Pow(random.NextDouble(), 2.2));
        return (int)((rank * 7_919) % nodes);
    }

    private static string Name(Random random) =>
        string.Concat(Enumerable.Range(0, random.Next(2, 5)).Select(_ => Syllables[random.Next(Syllables.Length)]))
        + " "
        + string.Concat(Enumerable.Range(0, random.Next(2, 4)).Select(_ => Syllables[random.Next(Syllables.Length)]));
}
