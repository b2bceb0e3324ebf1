using Graph.Model.Facts;
using Graph.Resolution.Actors;
using Graph.Resolution.Names;
using Xunit;

namespace Graph.Tests.Resolution.Names;

public sealed class FormerNamesTests
{
    [Theory]
    [InlineData(EntityKind.Place, "Kiev", "kyiv")]
    [InlineData(EntityKind.Place, "KIEV", "kyiv")]
    [InlineData(EntityKind.Place, "Nur-Sultan", "astana")]
    [InlineData(EntityKind.Organization, "the Organisation of the Islamic Conference", "organization of islamic cooperation")]
    [InlineData(EntityKind.Place, "Kyiv", "kyiv")]
    [InlineData(EntityKind.Place, "Organisation of the Islamic Conference", "organisation of the islamic conference")]
    [InlineData(EntityKind.Organization, "Kiev", "kiev")]
    [InlineData(EntityKind.Issue, "Kiev", "kiev")]
    public void A_name_of_before_leads_to_that_of_today(EntityKind kind, string name, string key) =>
        Assert.Equal(key, EntityReading.Key(new Entity(kind, name, null, null, [])));

    // Else what it leads to would lead on.
    [Fact]
    public void No_name_of_today_is_one_of_before() =>
        Assert.All(FormerNames.All, row => Assert.Equal(row.Present, FormerNames.Present(row.Kind, row.Present)));

    [Fact]
    public void There_are_names_of_all_continents() => Assert.True(FormerNames.All.Count() > 100);
}
