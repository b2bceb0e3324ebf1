using Graph.Model.Snapshot;
using Graph.Query.Questions;
using Graph.Tests.Support;
using Xunit;

namespace Graph.Tests.Query.Questions;

public sealed class QuestionsTests
{
    private static readonly GraphSnapshot World = Build();

    [Theory]
    [InlineData("", "m2 m4 m1 m3")]
    [InlineData("with=person:ana-prado", "m2 m1 m3")]
    [InlineData("with=person:ana-prado,person:jan-novak", "m1")]
    [InlineData("with=country:PE", "m2 m1 m3")]
    [InlineData("with=person:li-fang", "m4 m3")]
    [InlineData("with=person:petra-holm", "m2")]
    [InlineData("about=issue:fishing-rights", "m4 m1")]
    [InlineData("status=held", "m2 m1")]
    [InlineData("kind=call", "m2")]
    [InlineData("place=place:lima", "m1")]
    [InlineData("place=country:PE", "m1")]
    [InlineData("place=place:old-town", "m1")]
    [InlineData("between=2024-05-03", "m4 m1")]
    [InlineData("between=2019-01-01", "")]
    public void Meetings_pass_the_conditions_in_order_of_date(string condition, string expected)
    {
        var cut = condition.Split('=');
        var value = cut[^1];
        var query = cut[0] switch
        {
            "with" => new MeetingQuery { With = [.. value.Split(',').Select(NodeId.Parse)] },
            "about" => new MeetingQuery { About = NodeId.Parse(value) },
            "status" => new MeetingQuery { Status = [value] },
            "kind" => new MeetingQuery { Kind = value },
            "place" => new MeetingQuery { Place = NodeId.Parse(value) },
            "between" => new MeetingQuery { Between = (Day(value), Day(value)) },
            _ => MeetingQuery.All,
        };

        var rows = MeetingsQuestion.Ask(World, query);

        Assert.Equal(expected, string.Join(' ', rows.Select(row => row.Meeting.Name)));
    }

    [Fact]
    public void A_row_carries_what_its_reports_say()
    {
        var row = MeetingsQuestion.Ask(World, MeetingQuery.All).Single(row => row.Meeting.Name == "m1");

        Assert.Equal("Ana Prado met Jan Novak in Old Town on 3 May 2024 (held; reports differ on the date)", row.Sentence);
        Assert.Equal(2, row.Reports);
        Assert.Equal(["date"], row.Disputed);
        Assert.Equal(["Ana Prado", "Jan Novak"], row.Parties.Select(party => party.Node.Name));
        Assert.Equal(["met on Friday", "saw each other on Thursday"], row.Evidence.Select(citation => citation.Quote));
    }

    [Fact]
    public void A_profile_tells_offices_meetings_company_and_articles()
    {
        var profile = WhoQuestion.Ask(World, NodeId.Parse("person:ana-prado"));

        Assert.Equal("foreign minister of Peru", profile.Detail);
        Assert.Equal(["Ana Prado is foreign minister of Peru", "Ana Prado was mayor of the Lake League"], profile.Ties.Select(tie => tie.Sentence));
        Assert.Equal([("held", 2), ("possible", 1)], profile.MeetingsByStatus);
        Assert.Equal(["Jan Novak 1", "Petra Holm 1"], profile.Met.Select(met => $"{met.Node.Name} {met.Count}"));
        Assert.Equal(["fishing rights 2"], profile.Issues.Select(issue => $"{issue.Node.Name} {issue.Count}"));
        Assert.Equal(["Ana Prado sanctioned Jan Novak over fishing rights (held)"], profile.Actions.Select(action => action.Sentence));
        Assert.Equal(["a2", "a1"], profile.Articles.Select(article => article.Id.Value["article:".Length..]));
    }

    [Fact]
    public void A_country_is_told_by_those_who_hold_its_offices()
    {
        var profile = WhoQuestion.Ask(World, NodeId.Parse("country:PE"));

        Assert.Contains("Ana Prado is foreign minister of Peru", profile.TiesOfOthers.Select(tie => tie.Sentence));
    }

    [Fact]
    public void A_timeline_runs_by_date_with_the_undated_at_the_end()
    {
        var entries = TimelineQuestion.Ask(World, NodeId.Parse("person:ana-prado"));

        Assert.Equal(["m2", "m1", "x1", "m3"], entries.Select(entry => entry.Event.Name));
        Assert.Equal(5, TimelineQuestion.Ask(World).Length);
    }

    [Fact]
    public void Issues_count_what_is_made_of_them()
    {
        var row = Assert.Single(IssuesQuestion.Ask(World));

        Assert.Equal((2, 1, 1), (row.Meetings, row.Actions, row.Documents));
        Assert.Equal("Jan Novak 3", $"{row.Actors[0].Node.Name} {row.Actors[0].Count}");
        Assert.Equal((new DateOnly(2024, 5, 1), new DateOnly(2024, 5, 31)), (row.First!.Value, row.Last!.Value));
    }

    [Fact]
    public void A_summary_counts_and_suggests_questions_of_this_graph()
    {
        var summary = SummaryQuestion.Ask(World);

        Assert.Equal(4, summary.Nodes.Single(pair => pair.Label == NodeLabel.Person).Count);
        Assert.Equal(0, summary.Relationships.Single(pair => pair.Type == RelationshipType.MemberOf).Count);
        Assert.Equal(4, summary.Meetings.Length);
        Assert.Equal(
            ["graph how \"Jan Novak\" \"Petra Holm\"", "graph ask \"when did Ana Prado meet Jan Novak?\"", "graph meetings --about \"fishing rights\""],
            summary.Suggestions.Select(suggestion => suggestion.Command)
        );
    }

    [Fact]
    public void An_empty_graph_is_summed_up_without_suggestions()
    {
        var summary = SummaryQuestion.Ask(GraphSnapshot.Empty);

        Assert.Empty(summary.Suggestions);
        Assert.All(summary.Nodes, pair => Assert.Equal(0, pair.Count));
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static GraphSnapshot Build()
    {
        var build = new SnapshotBuilder();
        var (ana, jan, li, petra) = (build.Person("Ana Prado"), build.Person("Jan Novak"), build.Person("Li Fang"), build.Person("Petra Holm"));
        var peru = build.Country("PE", "Peru");
        var league = build.Organization("Lake League");
        var (lima, town) = (build.Place("Lima"), build.Place("Old Town"));
        var fish = build.Issue("fishing rights");
        build.Office(ana, "Foreign Minister", peru);
        build.Office(ana, "mayor", league, "former");
        build.Link(RelationshipType.LocatedIn, town, lima);
        build.Link(RelationshipType.LocatedIn, lima, peru);
        var m1 = build.Meeting("m1", "meeting", "held", "2024-05-03", ana, jan);
        build.Set(m1, "disputed", (PropertyValue)System.Collections.Immutable.ImmutableArray.Create("date"));
        build.Link(RelationshipType.HeldIn, m1, town);
        build.Link(RelationshipType.About, m1, fish);
        build.Meeting("m2", "call", "held", "2024-04", ana, petra);
        var m3 = build.Meeting("m3", "meeting", "possible", null, ana, li);
        var m4 = build.Meeting("m4", "talks", "planned", "2024-05", li, jan);
        build.Link(RelationshipType.Attends, petra, m3, ("role", "absent"));
        build.Link(RelationshipType.About, m4, fish);
        build.Action("x1", "SANCTION", "sanction", "held", null, ana, jan, fish);
        var (one, two) = (build.Article("a1", "One", published: "2024-05-04"), build.Article("a2", "Two", published: "2024-05-05"));
        var first = build.Sentence(one, "Ana Prado and Mr Novak met on Friday about fishing rights.");
        build.Says(first, m1, "met on Friday");
        build.Says(first, ana, "Ana Prado");
        build.Says(first, fish, "fishing rights");
        var second = build.Sentence(two, "Ms Prado and he saw each other on Thursday.");
        build.Says(second, m1, "saw each other on Thursday");
        build.Says(second, ana, "Ms Prado");
        return build.Build();
    }
}
