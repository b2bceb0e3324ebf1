using Graph.Model.Snapshot;
using Graph.Tests.Support;
using Xunit;

namespace Graph.Tests.Resolution;

public sealed class PeopleTests
{
    // Each "Name/CC" is a person of a document of its own; "CC" may be left out.
    [Theory]
    [InlineData("Ana Rios/PE|Ana Rios/PE", "ana-rios")]
    [InlineData("Ana Rios/PE|Ana Rios", "ana-rios")]
    [InlineData("Ana Ríos/PE|ANA RIOS/PE", "ana-rios")]
    [InlineData("Li Bo/CN|Bo Li/CN", "bo-li")]
    [InlineData("Ana Rios/PE|Rios/PE", "ana-rios")]
    [InlineData("Ana Rios/PE|Rios", "ana-rios")]
    [InlineData("Ana Maria Rios/PE|Ana Rios/PE", "ana-maria-rios")]
    [InlineData("Ana Maria Rios/PE|Ana Rios/PE|Rios/PE", "ana-maria-rios")]
    [InlineData("J. D. Hart/US|J.D. Hart/US", "j-d-hart")]
    [InlineData("Kim Ha-na/KR|Kim Ha Na/KR", "kim-ha-na")]
    [InlineData("Sergei Petrov/BG|Sergey Petrov/BG", "sergei-petrov")]
    [InlineData("Ana Rios/PE|Eva Rios/CL|Rios/CL", "ana-rios eva-rios")]
    [InlineData("Sergei Petrov/BG|Sergey Petrov", "sergei-petrov")]
    [InlineData("A. Rios/PE|Ana Rios/PE", "ana-rios")]
    [InlineData("Joe Hart/US|Joseph Hart/US", "joe-hart")]
    [InlineData("Mohammed Rios/PE|Muhamad Rios/PE", "mohammed-rios")]
    [InlineData("Ana al-Rios/PE|Ana el Rios/PE", "ana-al-rios")]
    [InlineData("Kim Ha-na/KR|Kim Hana/KR", "kim-ha-na")]
    [InlineData("Miroslav Lajčák/SK|Miroslav Lajcak", "miroslav-lajcak")]
    public void Takes_for_one_person(string people, string ids) => Assert.Equal(ids, Of(people));

    [Theory]
    [InlineData("Ana Rios/PE|Ana Rios/CL", "ana-rios-cl ana-rios-pe")]
    [InlineData("Ana Rios/PE|Eva Rios/PE", "ana-rios eva-rios")]
    [InlineData("Ana Rios/PE|Eva Rios/PE|Rios", "ana-rios eva-rios rios")]
    [InlineData("Ana Rios/PE|Eva Rios/PE|Rios/PE", "ana-rios eva-rios rios")]
    [InlineData("Ana Rios/PE|Rios/CL", "ana-rios rios")]
    [InlineData("Ana Maria Rios/PE|Ana Rios/CL", "ana-maria-rios ana-rios")]
    [InlineData("Ana Maria Rios Diaz/PE|Maria Rios", "ana-maria-rios-diaz maria-rios")]
    [InlineData("Sergei Petrov/BG|Sergey Petrov/RU", "sergei-petrov sergey-petrov")]
    [InlineData("Ivan Petrov/BG|Ivar Petrov/BG", "ivan-petrov ivar-petrov")]
    [InlineData("Ana Rios/PE|Ana Ruiz/PE", "ana-rios ana-ruiz")]
    [InlineData("Ana Rios Jr./PE|Ana Rios Sr./PE", "ana-rios-jr ana-rios-sr")]
    [InlineData("E. Rios/PE|Ana Rios/PE", "ana-rios e-rios")]
    [InlineData("Hassan Rios/PE|Hussein Rios/PE", "hassan-rios hussein-rios")]
    [InlineData("Mario Rios/PE|Maria Rios/PE", "maria-rios mario-rios")]
    [InlineData("Ivan Petrov/BG|Ivan Petrova/BG", "ivan-petrov ivan-petrova")]
    [InlineData("Kim Ha Na/KR|Kim Yo Na/KR", "kim-ha-na kim-yo-na")]
    public void Keeps_two_people_apart(string people, string ids) => Assert.Equal(ids, Of(people));

    [Fact]
    public void One_slip_about_a_country_makes_no_second_person()
    {
        var slip = new FactsBuilder("c.txt");
        slip.Office(slip.Person("Ana Rios", "PE"), slip.Country("CL"), "minister");
        var only = new FactsBuilder("d.txt");
        only.Person("Ana Rios", "CL");

        var graph = Resolved.Of(Of("a.txt", "Ana Rios", "PE"), Of("b.txt", "Ana Rios", "PE"), slip, only);

        Assert.Equal("ana-rios", graph.Ids(NodeLabel.Person));
    }

    [Fact]
    public void Two_spellings_in_one_document_are_two_people()
    {
        var both = new FactsBuilder("a.txt");
        both.Person("Sergei Petrov", "BG");
        both.Person("Sergey Petrov", "BG");

        Assert.Equal("sergei-petrov sergey-petrov", Resolved.Of(both).Ids(NodeLabel.Person));
    }

    [Fact]
    public void A_surname_means_the_one_of_that_title()
    {
        var graph = Resolved.Of(Of("a.txt", "Ana Rios", "PE", "president"), Of("b.txt", "Eva Rios", "PE", "senator"), Of("c.txt", "Rios", "PE", "president"));

        Assert.Equal("ana-rios eva-rios", graph.Ids(NodeLabel.Person));
        Assert.Equal(["Rios"], graph.Node(NodeId.Parse("person:ana-rios")).Properties.Texts("aliases"));
    }

    [Fact]
    public void A_bare_surname_means_the_one_that_nearly_all_documents_speak_of()
    {
        var many = Enumerable.Range(0, 10).Select(i => Of($"m{i}.txt", "Ana Rios", "PE", "president"));

        var graph = Resolved.Of([.. many, Of("b.txt", "Eva Rios", "PE", "senator"), Of("c.txt", "Rios", null)]);

        Assert.Equal("ana-rios eva-rios", graph.Ids(NodeLabel.Person));
    }

    [Fact]
    public void A_surname_means_the_one_of_that_time()
    {
        var graph = Resolved.Of(
            Of("a.txt", "Ana B. Rios", "PE", "president", "1991-05-01"),
            Of("b.txt", "Ana C. Rios", "PE", "president", "2005-05-01"),
            Of("c.txt", "Rios", "PE", "president", "1990-01-01"),
            Of("d.txt", "Rios", "PE", "president", "2004-01-01")
        );

        Assert.Equal("ana-b-rios ana-c-rios", graph.Ids(NodeLabel.Person));
    }

    [Fact]
    public void One_name_in_two_lifetimes_is_two_people()
    {
        var graph = Resolved.Of(Of("a.txt", "Ana Rios", "PE", "president", "1921-05-01"), Of("b.txt", "Ana Rios", "PE", "president", "2021-05-01"));

        Assert.Equal(2, graph.Labelled(NodeLabel.Person).Count());
    }

    private static string Of(string people) =>
        Resolved
            .Of(people.Split('|').Select(person => person.Split('/')).Select((parts, i) => Of($"d{i}.txt", parts[0], parts.ElementAtOrDefault(1))))
            .Ids(NodeLabel.Person);

    private static FactsBuilder Of(string source, string name, string? country, string title = "foreign minister", string? published = null)
    {
        var facts = new FactsBuilder(source, published);
        facts.Person(name, country, title);
        return facts;
    }
}
