using Graph.Model.Snapshot;
using Graph.Query.Wording;
using Graph.Tests.Support;
using Xunit;

namespace Graph.Tests.Query.Wording;

public sealed class EventWordingTests
{
    [Theory]
    [InlineData("meeting", "held", "Ana Prado met Jan Novak in Lima on 3 May 2024 (held)")]
    [InlineData("call", "held", "Ana Prado spoke by phone with Jan Novak on 3 May 2024 (held)")]
    [InlineData("talks", "held", "Ana Prado held talks with Jan Novak in Lima on 3 May 2024 (held)")]
    [InlineData("summit", "held", "Ana Prado held a summit with Jan Novak in Lima on 3 May 2024 (held)")]
    [InlineData("visit", "held", "Ana Prado met Jan Novak during a visit in Lima on 3 May 2024 (held)")]
    [InlineData("conference", "held", "Ana Prado took part in a conference with Jan Novak in Lima on 3 May 2024 (held)")]
    [InlineData("meeting", "planned", "Ana Prado was to meet Jan Novak in Lima on 3 May 2024 (planned)")]
    [InlineData("meeting", "possible", "Ana Prado might meet Jan Novak in Lima on 3 May 2024 (possible)")]
    [InlineData("meeting", "cancelled", "Ana Prado was to meet Jan Novak in Lima on 3 May 2024, but it was called off (cancelled)")]
    [InlineData("meeting", "denied", "Ana Prado did not meet Jan Novak in Lima on 3 May 2024 (denied)")]
    [InlineData("call", "denied", "Ana Prado did not speak by phone with Jan Novak on 3 May 2024 (denied)")]
    public void Two_who_meet(string kind, string status, string sentence)
    {
        var build = new SnapshotBuilder();
        var meeting = build.Meeting("m1", kind, status, "2024-05-03", build.Person("Ana Prado"), build.Person("Jan Novak"));
        build.Link(RelationshipType.HeldIn, meeting, build.Place("Lima"));

        Assert.Equal(sentence, Say(build, meeting));
    }

    [Theory]
    [InlineData("meeting", "Ana Prado took part in a meeting")]
    [InlineData("call", "Ana Prado took part in a phone call")]
    [InlineData("visit", "Ana Prado made a visit")]
    public void One_who_is_known(string kind, string sentence)
    {
        var build = new SnapshotBuilder();

        Assert.Equal(sentence + " (held)", Say(build, build.Meeting("m1", kind, "held", null, build.Person("Ana Prado"))));
    }

    [Theory]
    [InlineData("meeting", "held", "A meeting took place (held)")]
    [InlineData("talks", "planned", "Talks were to take place (planned)")]
    [InlineData("summit", "denied", "A summit did not take place (denied)")]
    public void Nobody_who_is_known(string kind, string status, string sentence)
    {
        var build = new SnapshotBuilder();

        Assert.Equal(sentence, Say(build, build.Meeting("m1", kind, status, null)));
    }

    [Fact]
    public void Countries_take_their_article_and_the_one_asked_about_comes_first()
    {
        var build = new SnapshotBuilder();
        var states = build.Country("US", "United States");
        var talks = build.Meeting("m1", "talks", "held", null, build.Country("PE", "Peru"), states);

        Assert.Equal("Peru held talks with the United States (held)", Say(build, talks));
        Assert.Equal("The United States held talks with Peru (held)", Say(build, talks, states));
    }

    [Fact]
    public void A_guest_visits_a_host()
    {
        var build = new SnapshotBuilder();
        var (ana, peru) = (build.Person("Ana Prado"), build.Country("PE", "Peru"));
        var visit = build.Meeting("m1", "visit", "planned", null, ana);
        build.Link(RelationshipType.Attends, peru, visit, ("role", "host"));

        Assert.Equal("Ana Prado was to visit Peru (planned)", Say(build, visit));
    }

    [Fact]
    public void A_guest_without_a_host_visits_the_place()
    {
        var build = new SnapshotBuilder();
        var visit = build.Meeting("m1", "visit", "held", "2024", build.Person("Ana Prado"));
        build.Link(RelationshipType.HeldIn, visit, build.Place("Lima"));

        Assert.Equal("Ana Prado visited Lima in 2024 (held)", Say(build, visit));
    }

    [Fact]
    public void A_conference_goes_by_its_own_name()
    {
        var build = new SnapshotBuilder();
        var forum = build.Meeting("Lake Forum", "conference", "held", null, build.Person("Ana Prado"), build.Person("Jan Novak"));

        Assert.Equal("Ana Prado took part in the Lake Forum with Jan Novak (held)", Say(build, forum));
    }

    [Fact]
    public void What_all_reports_pass_on_is_laid_at_its_speaker()
    {
        var build = new SnapshotBuilder();
        var (ana, jan, league) = (build.Person("Ana Prado"), build.Person("Jan Novak"), build.Organization("Lake League"));
        var meeting = build.Meeting("m1", "meeting", "denied", null, ana, jan);
        var article = build.Article("a1", "One");
        build.Says(build.Sentence(article, "They never met."), meeting, "never met", ("attributed_to", league.Value));

        Assert.Equal("Ana Prado did not meet Jan Novak, according to the Lake League (denied)", Say(build, meeting));

        build.Says(build.Sentence(article, "They did not meet."), meeting, "did not meet");

        Assert.Equal("Ana Prado did not meet Jan Novak (denied)", Say(build, meeting));
    }

    [Theory]
    [InlineData("SANCTION", "sanction", "held", "Peru sanctioned Jan Novak over fish (held)")]
    [InlineData("THREATEN", "threat", "planned", "Peru was to threaten Jan Novak over fish (planned)")]
    [InlineData("AGREE", "agree", "held", "Peru agreed with Jan Novak on fish (held)")]
    [InlineData("COERCE", "tariff", "held", "Peru imposed tariffs on Jan Novak over fish (held)")]
    [InlineData("REJECT", "some-noun", "held", "Peru rejected Jan Novak over fish (held)")]
    [InlineData("SANCTION", "sanction", "possible", "Peru might sanction Jan Novak over fish (possible)")]
    [InlineData("SANCTION", "sanction", "denied", "Peru did not sanction Jan Novak over fish (denied)")]
    public void One_who_acts_on_another(string type, string verb, string status, string sentence)
    {
        var build = new SnapshotBuilder();
        var action = build.Action("x1", type, verb, status, null, build.Country("PE", "Peru"), build.Person("Jan Novak"), build.Issue("fish"));

        Assert.Equal(sentence, Say(build, action));
    }

    [Fact]
    public void Those_who_act_on_themselves_do_it_to_each_other()
    {
        var build = new SnapshotBuilder();
        var (ana, jan) = (build.Person("Ana Prado"), build.Person("Jan Novak"));
        var action = build.Action("x1", "SUPPORT", "respect", "held", null, ana, jan);
        build.Link(RelationshipType.Takes, jan, action);

        Assert.Equal("Ana Prado and Jan Novak supported Jan Novak (held)", Say(build, action));

        build.Link(RelationshipType.Targets, action, ana);

        Assert.Equal("Ana Prado and Jan Novak supported each other (held)", Say(build, action));
    }

    [Fact]
    public void An_action_without_actor_or_target_still_makes_a_sentence()
    {
        var build = new SnapshotBuilder();
        var (peru, jan, fish) = (build.Country("PE", "Peru"), build.Person("Jan Novak"), build.Issue("fish"));

        Assert.Equal("Jan Novak was sanctioned (held)", Say(build, build.Action("x1", "SANCTION", "sanction", "held", null, null, jan)));
        Assert.Equal("Someone protested against Jan Novak (held)", Say(build, build.Action("x2", "PROTEST", "protest", "held", null, null, jan)));
        Assert.Equal("Peru made threats over fish (held)", Say(build, build.Action("x3", "THREATEN", "threaten", "held", null, peru, null, fish)));
    }

    private static string Say(SnapshotBuilder build, NodeId id, params NodeId[] focus)
    {
        var graph = build.Build();
        return EventWording.Of(graph, graph.Node(id), focus);
    }
}
