using Graph.Model.Snapshot;
using Graph.Query.Names;
using Graph.Tests.Support;
using Xunit;

namespace Graph.Tests.Query.Names;

public sealed class NameIndexTests
{
    private static readonly NameIndex Index = NameIndex.Of(World());

    [Theory]
    [InlineData("Zoë Müller-Lüdenscheidt", "person:zoe-muller-ludenscheidt")]
    [InlineData("muller ludenscheidt zoe", "person:zoe-muller-ludenscheidt")]
    [InlineData("PRADO, ana", "person:ana-prado")]
    [InlineData("La Prado", "person:ana-prado")]
    [InlineData("person:ana-prado", "person:ana-prado")]
    [InlineData("ana-prado", "person:ana-prado")]
    [InlineData("pe", "country:PE")]
    [InlineData("the Republic of Peru", "country:PE")]
    [InlineData("the Lake League", "organization:lake-league")]
    [InlineData("L.L.", "organization:lake-league")]
    [InlineData("müller", "person:zoe-muller-ludenscheidt")]
    [InlineData("ludensch", "person:zoe-muller-ludenscheidt")]
    [InlineData("fishing", "issue:fishing-rights")]
    [InlineData("Luxor", "country:LX")]
    [InlineData("meeting:m1", "meeting:m1")]
    public void Finds_what_is_typed(string typed, string id)
    {
        var found = Assert.IsType<NameMatch.Found>(Index.Find(typed));

        Assert.Equal(id, found.Node.Id.Value);
    }

    [Fact]
    public void A_country_wins_over_a_place_of_its_name_and_hands_it_along()
    {
        var found = Assert.IsType<NameMatch.Found>(Index.Find("Luxor"));

        Assert.Equal(["place:luxor"], found.PassedOver.Select(node => node.Id.Value));
    }

    [Theory]
    [InlineData("Novak", "person:jan-novak person:petra-novak")]
    [InlineData("nova", "person:jan-novak person:petra-novak")]
    public void Asks_back_when_several_fit(string typed, string ids)
    {
        var ambiguous = Assert.IsType<NameMatch.Ambiguous>(Index.Find(typed));

        Assert.Equal(ids, string.Join(' ', ambiguous.Candidates.Select(candidate => candidate.Node.Id.Value)));
        Assert.Equal(2, ambiguous.Count);
    }

    [Fact]
    public void Candidates_carry_what_tells_them_apart_and_the_best_documented_comes_first()
    {
        var ambiguous = Assert.IsType<NameMatch.Ambiguous>(Index.Find("Novak"));

        Assert.Equal(["foreign minister of Peru|1", "|0"], ambiguous.Candidates.Select(candidate => $"{candidate.Detail}|{candidate.Documents}"));
    }

    [Theory]
    [InlineData("Anna Prada", "Ana Prado")]
    [InlineData("Prdao", "Ana Prado")]
    [InlineData("Lake Leage", "Lake League")]
    [InlineData("Perru", "Peru")]
    public void An_unknown_name_gets_the_nearest(string typed, string nearest)
    {
        var unknown = Assert.IsType<NameMatch.Unknown>(Index.Find(typed));

        Assert.Equal(nearest, unknown.Nearest[0].Node.Name);
        Assert.Equal(3, unknown.Nearest.Length);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?!")]
    [InlineData("person:nobody-here")]
    [InlineData("an")]
    public void What_nothing_is_called_is_unknown(string typed)
    {
        Assert.IsType<NameMatch.Unknown>(Index.Find(typed));
    }

    [Fact]
    public void An_empty_graph_knows_nobody()
    {
        var unknown = Assert.IsType<NameMatch.Unknown>(NameIndex.Of(GraphSnapshot.Empty).Find("Ana"));

        Assert.Empty(unknown.Nearest);
    }

    private static GraphSnapshot World()
    {
        var build = new SnapshotBuilder();
        build.Person("Zoë Müller-Lüdenscheidt");
        build.Person("Ana Prado", "La Prado");
        var jan = build.Person("Jan Novak", "Novak");
        build.Person("Petra Novak", "Novak");
        var peru = build.Country("PE", "Peru", "Republic of Peru");
        build.Office(jan, "Foreign Minister", peru);
        build.Country("LX", "Luxor");
        build.Place("Luxor");
        build.Organization("Lake League", "LL");
        build.Issue("fishing rights");
        build.Meeting("m1", "meeting", "held", null);
        build.Says(build.Sentence(build.Article("a1", "Two"), "Jan Novak spoke."), jan, "Jan Novak");
        return build.Build();
    }
}
