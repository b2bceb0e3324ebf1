using System.Globalization;
using Graph.Model.Snapshot;

namespace Graph.Tests.Support;

/// <summary>A large graph of the usual shape: few hubs, many meetings of a few persons, the same for the same seed.</summary>
internal static class LargeWorld
{
    public static GraphSnapshot Of(int nodes, int relationships, int seed)
    {
        var random = new Random(seed);
        var build = new SnapshotBuilder();
        string Number(int i) => i.ToString(CultureInfo.InvariantCulture);
        var persons = Enumerable.Range(0, nodes * 3 / 10).Select(i => build.Person($"Person {Number(i)}")).ToArray();
        var countries = Enumerable.Range(0, 190).Select(i => build.Country($"C{Number(i)}", $"Country {Number(i)}")).ToArray();
        var bodies = Enumerable.Range(0, nodes / 20).Select(i => build.Organization($"Body {Number(i)}")).ToArray();
        var places = Enumerable.Range(0, nodes / 20).Select(i => build.Place($"Place {Number(i)}")).ToArray();
        var issues = Enumerable.Range(0, nodes / 50).Select(i => build.Issue($"issue {Number(i)}")).ToArray();
        var rest = nodes - persons.Length - countries.Length - bodies.Length - places.Length - issues.Length;
        var meetings = Enumerable.Range(0, rest).Select(i => build.Meeting(Number(i), "meeting", i % 5 == 0 ? "planned" : "held", null)).ToArray();

        // The square makes low numbers far more frequent: great powers, well known persons.
        NodeId Skewed(NodeId[] of) => of[(int)(of.Length * Math.Pow(random.NextDouble(), 3))];
        var made = 0;
        foreach (var person in persons)
        {
            build.Office(person, "envoy", Skewed(countries));
            made++;
        }

        foreach (var place in places)
        {
            build.Link(RelationshipType.LocatedIn, place, Skewed(countries));
            made++;
        }

        while (made < relationships)
        {
            var meeting = meetings[random.Next(meetings.Length)];
            switch (random.Next(10))
            {
                case < 6:
                    build.Link(RelationshipType.Attends, Skewed(persons), meeting, ("role", "participant"));
                    break;
                case 6:
                    build.Link(RelationshipType.Attends, Skewed(countries), meeting, ("role", "participant"));
                    break;
                case 7:
                    build.Link(RelationshipType.HeldIn, meeting, Skewed(places));
                    break;
                case 8:
                    build.Link(RelationshipType.Attends, Skewed(bodies), meeting, ("role", "participant"));
                    break;
                default:
                    build.Link(RelationshipType.About, meeting, Skewed(issues));
                    break;
            }

            made++;
        }

        return build.Build();
    }
}
