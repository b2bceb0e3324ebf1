using Graph.Model.Snapshot;
using Graph.Query.Wording;
using Graph.Tests.Support;
using Xunit;

namespace Graph.Tests.Query.Wording;

public sealed class OfficeWordingTests
{
    [Theory]
    [InlineData("Foreign Minister", "current", "Ana Prado is foreign minister of the Lake League")]
    [InlineData("president", "former", "Ana Prado was president of the Lake League")]
    [InlineData("ambassador to", "nominee", "Ana Prado was nominated as ambassador to the Lake League")]
    [InlineData("CEO", "current", "Ana Prado is CEO of the Lake League")]
    [InlineData("", "current", "Ana Prado holds office in the Lake League")]
    public void An_office(string title, string status, string sentence)
    {
        var build = new SnapshotBuilder();
        var (ana, league) = (build.Person("Ana Prado"), build.Organization("Lake League"));
        build.Office(ana, title, league, status);
        var graph = build.Build();

        Assert.Equal(sentence, RelationWording.Of(graph, graph.Relationships[0]));
    }

    [Theory]
    [InlineData(RelationshipType.BelongsTo, "The Lake League belongs to Peru")]
    [InlineData(RelationshipType.AffiliatedWith, "The Lake League is an observer of Peru")]
    public void Other_ties(RelationshipType type, string sentence)
    {
        var build = new SnapshotBuilder();
        var (league, peru) = (build.Organization("Lake League"), build.Country("PE", "Peru"));
        build.Link(type, league, peru, ("title", "observer"));
        var graph = build.Build();

        Assert.Equal(sentence, RelationWording.Of(graph, graph.Relationships[0]));
    }

    [Fact]
    public void Memberships_and_places()
    {
        var build = new SnapshotBuilder();
        var (league, peru, lima) = (build.Organization("Lake League"), build.Country("PE", "Peru"), build.Place("Lima"));
        build.Link(RelationshipType.MemberOf, peru, league);
        build.Link(RelationshipType.LocatedIn, lima, peru);
        var graph = build.Build();

        Assert.Equal(["Peru is a member of the Lake League", "Lima is in Peru"], graph.Relationships.Select(r => RelationWording.Of(graph, r)));
    }
}
