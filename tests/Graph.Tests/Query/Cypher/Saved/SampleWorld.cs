using System.Collections.Immutable;
using Graph.Model.Snapshot;
using Graph.Query.Cypher.Graphs;
using Graph.Tests.Support;

namespace Graph.Tests.Query.Cypher.Saved;

/// <summary>The invented world that the sample answers in <c>cypher/</c> speak of, as far as some of them need it.</summary>
internal static class SampleWorld
{
    public static PropertyGraph Graph { get; } = Build();

    private static PropertyGraph Build()
    {
        var build = new SnapshotBuilder();
        var (bolivia, fiji, samoa, tonga) = (
            build.Country("BO", "Bolivia"),
            build.Country("FJ", "Fiji"),
            build.Country("WS", "Samoa"),
            build.Country("TO", "Tonga")
        );
        var (ana, rui, ivo, lea) = (build.Person("Ana Quispe"), build.Person("Rui Flores"), build.Person("Ivo Marku"), build.Person("Lea Sow"));
        var (luz, eva, tui) = (build.Person("Luz Mamani"), build.Person("Eva Rojas"), build.Person("Tui Ngata"));
        build.Office(ana, "Foreign Minister", bolivia);
        build.Office(rui, "Foreign Minister", bolivia, "former");
        build.Office(tui, "Prime Minister", fiji);
        var mining = build.Organization("Ministry of Mining");
        build.Link(RelationshipType.BelongsTo, mining, bolivia);
        build.Office(luz, "Minister", mining);
        build.Office(eva, "Minister", mining, "nominee");

        var suva = Meeting(build, "suva", "Talks in Suva", "talks", "held", "2031-05-12", ana, tui, ivo);
        build.Set(suva, "disputed", ImmutableArray.Create("date"));
        build.Link(RelationshipType.Attends, lea, suva, ("role", "invited"));
        var call = Meeting(build, "may", "Call of May", "call", "denied", "2031-05", bolivia, fiji);
        var apia = Meeting(build, "apia", "Summit in Apia", "summit", "cancelled", "2031-06-20", samoa, tonga);
        var held = Meeting(build, "apia-held", "Summit in Apia", "summit", "held", "2031-06-20/2031-06-21", samoa);
        build.Link(RelationshipType.Attends, tonga, held, ("role", "absent"));
        Meeting(build, "visit", "Visit of a mine", "visit", "held", "2031-02", ivo, luz);
        Meeting(build, "dinner", "Dinner in La Paz", "meeting", "held", "2031-03", ivo, ana, lea);
        Meeting(build, "regatta", "Talks at the regatta", "talks", "held", "2031-04", lea, tui);

        var herald = build.Article("a1", "Talks in Suva", "The Suva Herald", "2031-05-13");
        var wire = build.Article("a2", "Ministers meet", "Pacific Wire", "2031-05-13");
        var daily = build.Article("a3", "From Suva", "Andes Daily", "2031-05-14");
        build.Says(build.Sentence(wire, "They met on Monday."), suva, "met", ("date", "2031-05-12"), ("status", "held"));
        build.Says(build.Sentence(herald, "The talks were held on Monday."), suva, "talks", ("date", "2031-05-12"), ("status", "held"));
        build.Says(build.Sentence(daily, "The talks were held on Tuesday."), suva, "talks", ("date", "2031-05-13"), ("status", "held"));
        var denial = build.Sentence(daily, "There was no such call, the minister said.");
        build.Says(denial, call, "no such call", ("status", "denied"), ("attributed_to", ana.Value));
        build.Says(build.Sentence(herald, "The summit will not be held."), apia, "summit", ("status", "cancelled"));
        return PropertyGraph.Of(build.Build());
    }

    private static NodeId Meeting(SnapshotBuilder build, string key, string name, string kind, string status, string date, params NodeId[] parties)
    {
        var meeting = build.Meeting(key, kind, status, date, parties);
        build.Set(meeting, "name", name);
        return meeting;
    }
}
