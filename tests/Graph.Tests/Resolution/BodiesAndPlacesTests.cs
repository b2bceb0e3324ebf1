using Graph.Model.Snapshot;
using Graph.Tests.Support;
using Xunit;

namespace Graph.Tests.Resolution;

public sealed class BodiesAndPlacesTests
{
    // "Name;ACRONYM;CC;alias" in a document of its own; parts after the name may be empty.
    [Theory]
    [InlineData("League of Lakes;LOL|LOL", "league-of-lakes")]
    [InlineData("League of Lakes;LOL|League of Lakes", "league-of-lakes")]
    [InlineData("the League of Lakes|League Of Lakes;LOL", "league-of-lakes")]
    [InlineData("The League of Large Lakes|League of Large Lakes|LLL", "league-of-large-lakes")]
    [InlineData("Bank of Lakes|BOL", "bank-of-lakes")]
    [InlineData("Bank of the Large Lakes|BLL|BOTLL", "bank-of-the-large-lakes")]
    [InlineData("Bank of Lakes|Board of Lords|BOL", "bank-of-lakes board-of-lords bol")]
    [InlineData("Bank of Lakes;;PE|BOL;;CL", "bank-of-lakes bol")]
    [InlineData("Lake Bank|LB", "lake-bank lb")]
    [InlineData("The Lakers|The Lakers", "the-lakers")]
    [InlineData("The|The", "the")]
    [InlineData("The Lake Commission;;PE|Lake Commission;;CL", "lake-commission the-lake-commission")]
    [InlineData("Lake Commission;;PE|Lake Commission", "lake-commission")]
    [InlineData("Lake Commission;;PE|Lake Commission;;CL", "lake-commission-cl lake-commission-pe")]
    [InlineData("Lake Commission;;PE|Lake Commission;;CL|Lake Commission", "lake-commission lake-commission-cl lake-commission-pe")]
    [InlineData("Ministry of Lakes;;PE;Lake Ministry of Peru|Lake Ministry of Peru", "ministry-of-lakes")]
    [InlineData("African Lake Bank;ALB|Asian Lake Bank;ALB|ALB", "african-lake-bank alb asian-lake-bank")]
    [InlineData("Lake Office;LO;PE|LO;;CL", "lake-office lo")]
    [InlineData("Lake Office;;PE;Office|Office", "lake-office office")]
    [InlineData("Organisation of African Unity|African Union|African Union", "african-union")]
    [InlineData("Turkic Council|Organization of Turkic States|Turkic Council", "organization-of-turkic-states")]
    [InlineData("Organisation of African Unity|Organization of Turkic States", "organisation-of-african-unity organization-of-turkic-states")]
    [InlineData("Bank of Southeast Lakes|BSEL", "bank-of-southeast-lakes")]
    [InlineData("Intergovernmental Lake Office|IGLO", "intergovernmental-lake-office")]
    [InlineData("Bank of Southern Lakes|BSEL", "bank-of-southern-lakes bsel")]
    public void Bodies_are_one_by_name_acronym_and_state(string bodies, string ids)
    {
        var graph = Resolved.Of(
            bodies
                .Split('|')
                .Select(body => body.Split(';'))
                .Select(
                    (parts, i) =>
                    {
                        var facts = new FactsBuilder($"d{i}.txt");
                        string? Part(int index) => parts.ElementAtOrDefault(index) is { Length: > 0 } part ? part : null;
                        facts.Body(parts[0], Part(1), Part(2), Part(3) is { } alias ? [alias] : []);
                        return facts;
                    }
                )
        );

        Assert.Equal(ids, graph.Ids(NodeLabel.Organization));
    }

    [Theory]
    [InlineData("Port Élan/LA|Port Elan/LA", "port-elan")]
    [InlineData("Port Élan/LA|Port Elan", "port-elan")]
    [InlineData("Georgetown/GY|Georgetown/MY", "georgetown-gy georgetown-my")]
    [InlineData("Georgetown|Georgetown", "georgetown")]
    [InlineData("Kiev/UA|Kyiv/UA|Kyiv", "kyiv")]
    [InlineData("Bombay|Mumbai/IN|Bombay", "mumbai")]
    [InlineData("Kiev/UA|Lviv/UA", "kiev lviv")]
    [InlineData("Madras/US|Chennai/IN", "chennai madras")]
    public void Places_of_one_name_are_one_unless_they_lie_in_different_countries(string places, string ids)
    {
        var graph = Resolved.Of(
            places
                .Split('|')
                .Select(place => place.Split('/'))
                .Select(
                    (parts, i) =>
                    {
                        var facts = new FactsBuilder($"d{i}.txt");
                        facts.Place(parts[0], parts.ElementAtOrDefault(1));
                        return facts;
                    }
                )
        );

        Assert.Equal(ids, graph.Ids(NodeLabel.Place));
    }

    [Fact]
    public void A_country_is_its_code()
    {
        var one = new FactsBuilder("a.txt");
        one.Country("PE");
        var other = new FactsBuilder("b.txt");
        other.Country("PE");
        other.Country("CL");

        Assert.Equal("CL PE", Resolved.Of(one, other).Ids(NodeLabel.Country));
    }
}
