using Graph.Model.Snapshot;
using Graph.Query.Paths;
using Graph.Tests.Support;
using Xunit;

namespace Graph.Tests.Query.Paths;

public sealed class ConnectionFinderTests
{
    [Fact]
    public void Two_who_spoke_are_one_sentence_and_two_relationships()
    {
        var build = new SnapshotBuilder();
        var (ana, jan) = (build.Person("Ana Prado"), build.Person("Jan Novak"));
        var call = build.Meeting("call", "call", "held", "2024-05-03", ana, jan);
        var article = build.Article("a1", "Ministers speak");
        build.Says(build.Sentence(article, "Ms Prado rang Mr Novak on Friday."), call, "rang Mr Novak");

        var answer = ConnectionFinder.Find(build.Build(), ana, jan);

        var connection = Assert.Single(answer.Connections);
        var hop = Assert.Single(connection.Hops);
        Assert.Equal("Ana Prado spoke by phone with Jan Novak on 3 May 2024 (held)", hop.Sentence);
        Assert.Equal(2, connection.Length);
        Assert.Equal([ana, call, jan], connection.Nodes.Select(node => node.Id));
        Assert.Equal("rang Mr Novak", Assert.Single(hop.Evidence).Quote);
        Assert.Null(answer.Nearest);
    }

    [Fact]
    public void Further_meetings_of_the_same_two_belong_to_the_hop()
    {
        var build = new SnapshotBuilder();
        var (ana, jan, li) = (build.Person("Ana Prado"), build.Person("Jan Novak"), build.Person("Li Fang"));
        build.Meeting("m1", "meeting", "planned", "2024-06", ana, jan);
        build.Meeting("m2", "meeting", "held", "2024-05-03", ana, jan);
        build.Meeting("m3", "meeting", "held", null, ana, li);
        build.Meeting("m4", "meeting", "held", null, li, jan);

        var answer = ConnectionFinder.Find(build.Build(), ana, jan);

        Assert.Equal(2, answer.Connections.Length);
        var hop = Assert.Single(answer.Connections[0].Hops);
        Assert.Equal("Ana Prado met Jan Novak on 3 May 2024 (held)", hop.Sentence);
        Assert.Equal(["Ana Prado was to meet Jan Novak in June 2024 (planned)"], hop.Others.Select(link => link.Sentence));
        Assert.Equal([ana, li, jan], [answer.Connections[1].Hops[0].From.Id, .. answer.Connections[1].Hops.Select(h => h.To.Id)]);
    }

    [Fact]
    public void A_specific_link_beats_one_through_a_hub()
    {
        var build = new SnapshotBuilder();
        var (ana, jan, li) = (build.Person("Ana Prado"), build.Person("Jan Novak"), build.Person("Li Fang"));
        var hub = build.Country("PE", "Peru");
        build.Office(ana, "envoy", hub);
        build.Office(jan, "envoy", hub);
        for (var i = 0; i < 60; i++)
        {
            build.Office(build.Person($"Someone Number{i}"), "envoy", hub);
        }

        build.Meeting("m1", "meeting", "held", null, ana, li);
        build.Meeting("m2", "meeting", "held", null, li, jan);

        var answer = ConnectionFinder.Find(build.Build(), ana, jan);

        Assert.Equal(li, answer.Connections[0].Hops[0].To.Id);
        Assert.Equal(hub, answer.Connections[1].Hops[0].To.Id);
    }

    [Fact]
    public void A_denied_meeting_comes_last_and_says_that_it_is_denied()
    {
        var build = new SnapshotBuilder();
        var (ana, jan) = (build.Person("Ana Prado"), build.Person("Jan Novak"));
        var land = build.Country("PE", "Peru");
        build.Office(ana, "envoy", land);
        build.Office(jan, "envoy", land);
        build.Meeting("m1", "meeting", "denied", "2024-05-03", ana, jan);

        var answer = ConnectionFinder.Find(build.Build(), ana, jan);

        Assert.Equal(land, answer.Connections[0].Hops[0].To.Id);
        Assert.Equal("Ana Prado did not meet Jan Novak on 3 May 2024 (denied)", answer.Connections[1].Hops[0].Sentence);
    }

    [Fact]
    public void Conditions_are_kept_and_dropping_one_is_the_nearest_thing()
    {
        var build = new SnapshotBuilder();
        var (ana, jan) = (build.Person("Ana Prado"), build.Person("Jan Novak"));
        build.Meeting("m1", "meeting", "planned", "2024-05-03", ana, jan);
        var graph = build.Build();

        var held = ConnectionFinder.Find(graph, ana, jan, new ConnectionOptions { HeldOnly = true });
        var early = ConnectionFinder.Find(graph, ana, jan, new ConnectionOptions { Between = (new DateOnly(2023, 1, 1), new DateOnly(2024, 5, 2)) });
        var inTime = ConnectionFinder.Find(graph, ana, jan, new ConnectionOptions { Between = (new DateOnly(2024, 5, 3), new DateOnly(2024, 5, 3)) });
        var near = ConnectionFinder.Find(graph, ana, jan, new ConnectionOptions { MaxLength = 1 });

        Assert.Empty(held.Connections);
        Assert.Equal("There is a connection over meetings or actions that are not known to have taken place.", held.Nearest!.Sentence);
        Assert.Single(Assert.IsType<NearMiss.Relaxed>(held.Nearest).Connection.Hops);
        Assert.Equal("There is a connection outside the days asked for, or at a time nobody gives.", early.Nearest!.Sentence);
        Assert.Single(inTime.Connections);
        Assert.Equal("There is a connection with more than 1 relationships.", near.Nearest!.Sentence);
    }

    [Fact]
    public void A_node_to_avoid_is_avoided()
    {
        var build = new SnapshotBuilder();
        var (ana, jan, li) = (build.Person("Ana Prado"), build.Person("Jan Novak"), build.Person("Li Fang"));
        build.Meeting("m1", "meeting", "held", null, ana, li);
        build.Meeting("m2", "meeting", "held", null, li, jan);
        var graph = build.Build();

        var answer = ConnectionFinder.Find(graph, ana, jan, new ConnectionOptions { Avoid = [li] });

        Assert.Empty(answer.Connections);
        Assert.Equal("There is a connection through Li Fang.", answer.Nearest!.Sentence);
    }

    [Fact]
    public void Without_a_path_the_sentence_that_names_both_is_shown()
    {
        var build = new SnapshotBuilder();
        var (ana, jan) = (build.Person("Ana Prado"), build.Person("Jan Novak"));
        var article = build.Article("a1", "Two countries");
        var sentence = build.Sentence(article, "Both Ana Prado and Jan Novak were silent.");
        build.Says(sentence, ana, "Ana Prado");
        build.Says(sentence, jan, "Jan Novak");

        var nearest = Assert.IsType<NearMiss.NamedTogether>(ConnectionFinder.Find(build.Build(), ana, jan).Nearest);

        Assert.Equal("No relationship is known, but one sentence (“Two countries”) names both Ana Prado and Jan Novak.", nearest.Sentence);
        Assert.Equal("Ana Prado", nearest.One.Quote);
        Assert.Equal("Jan Novak", nearest.Other.Quote);
    }

    [Fact]
    public void Without_a_path_the_article_that_names_both_is_shown()
    {
        var build = new SnapshotBuilder();
        var (ana, jan) = (build.Person("Ana Prado"), build.Person("Jan Novak"));
        var article = build.Article("a1", "Two countries");
        build.Says(build.Sentence(article, "Ana Prado was silent."), ana, "Ana Prado");
        build.Says(build.Sentence(article, "So was Jan Novak."), jan, "Jan Novak");

        var nearest = Assert.IsType<NearMiss.NamedTogether>(ConnectionFinder.Find(build.Build(), ana, jan).Nearest);

        Assert.Equal("No relationship is known, but one article (“Two countries”) names both Ana Prado and Jan Novak.", nearest.Sentence);
    }

    [Fact]
    public void Without_any_common_article_the_neighbours_of_both_are_named()
    {
        var build = new SnapshotBuilder();
        var (ana, jan, li) = (build.Person("Ana Prado"), build.Person("Jan Novak"), build.Person("Li Fang"));
        build.Meeting("m1", "meeting", "held", null, ana, li);

        var nearest = Assert.IsType<NearMiss.Apart>(ConnectionFinder.Find(build.Build(), ana, jan).Nearest);

        Assert.Equal("No document names both. Ana Prado is closest to Li Fang. Jan Novak has no relationship to anyone or anything.", nearest.Sentence);
    }

    [Fact]
    public void What_was_discussed_and_who_was_sanctioned_are_said_so()
    {
        var build = new SnapshotBuilder();
        var (ana, jan, peru) = (build.Person("Ana Prado"), build.Person("Jan Novak"), build.Country("PE", "Peru"));
        var fish = build.Issue("fishing rights");
        var talks = build.Meeting("m1", "talks", "held", "2024-05", ana, jan);
        build.Link(RelationshipType.About, talks, fish);
        build.Action("x1", "SANCTION", "sanction", "planned", null, peru, jan, fish);
        var graph = build.Build();

        Assert.Equal(
            "Ana Prado discussed fishing rights with Jan Novak in talks in May 2024 (held)",
            ConnectionFinder.Find(graph, ana, fish).Connections[0].Hops[0].Sentence
        );
        Assert.Equal("Peru was to sanction Jan Novak over fishing rights (planned)", ConnectionFinder.Find(graph, peru, jan).Connections[0].Hops[0].Sentence);
    }

    [Fact]
    public void A_meeting_can_be_an_end()
    {
        var build = new SnapshotBuilder();
        var (ana, jan) = (build.Person("Ana Prado"), build.Person("Jan Novak"));
        var meeting = build.Meeting("m1", "meeting", "held", "2024-05-03", ana);
        build.Meeting("m2", "meeting", "held", "2024-05-04", ana, jan);

        var connection = ConnectionFinder.Find(build.Build(), meeting, jan).Connections[0];

        Assert.Equal(
            ["Ana Prado took part in a meeting on 3 May 2024 (held)", "Ana Prado met Jan Novak on 4 May 2024 (held)"],
            connection.Hops.Select(hop => hop.Sentence)
        );
    }

    [Fact]
    public void Ends_that_are_no_two_things_are_refused()
    {
        var build = new SnapshotBuilder();
        var ana = build.Person("Ana Prado");
        var article = build.Article("a1", "Two countries");
        var graph = build.Build();

        Assert.Throws<ArgumentException>(() => ConnectionFinder.Find(graph, ana, ana));
        Assert.Throws<ArgumentException>(() => ConnectionFinder.Find(graph, ana, article));
        Assert.Throws<KeyNotFoundException>(() => ConnectionFinder.Find(graph, ana, NodeId.Parse("person:nobody")));
        Assert.Throws<ArgumentOutOfRangeException>(() => ConnectionFinder.Find(graph, ana, article, new ConnectionOptions { Count = 0 }));
    }
}
