using Graph.Model.Facts;
using Graph.Model.Snapshot;
using Graph.Tests.Support;
using Xunit;

namespace Graph.Tests.Resolution;

/// <summary>Dates that no document has alone.</summary>
public sealed class DateTests
{
    [Fact]
    public void A_day_without_a_year_gets_the_year_of_a_report_that_has_one()
    {
        var graph = Resolved.Of(Call("a.txt", "2025-10-28", "2025-10-27"), Call("b.txt", null, "XXXX-10-27"));

        Assert.Equal(["2025-10-27 call held Ana Rios, Bo Li"], graph.Meetings());
    }

    // An undated document shares one meeting with a dated one: what else it tells of lies before or after that.
    [Theory]
    [InlineData(EventStatus.Planned, "XXXX-10-30", "2025-10-30")]
    [InlineData(EventStatus.Held, "XXXX-09-02", "2025-09-02")]
    [InlineData(EventStatus.Held, "[XXXX-08-12,XXXX-12-08]", "2025-08-12")]
    public void A_document_without_a_date_is_placed_by_what_it_shares(EventStatus status, string written, string expected)
    {
        var placed = Call("b.txt", null, "XXXX-10-27");
        placed.Pad(5);
        placed.Meeting(MeetingKind.Talks, status, written, null, placed.Person("Cy Lim"), placed.Person("Di Mora"));

        var graph = Resolved.Of(Call("a.txt", "2025-10-28", "2025-10-27"), placed);

        Assert.Contains(graph.Meetings(), meeting => meeting.StartsWith(expected + " talks", StringComparison.Ordinal));
        var article = Assert.Single(graph.Labelled(NodeLabel.Article), node => node.Properties.Text("placed") is not null);
        Assert.Contains("2025", article.Properties.Text("placed_because"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_that_shares_nothing_keeps_its_open_year()
    {
        var lonely = new FactsBuilder("b.txt");
        lonely.Meeting(MeetingKind.Talks, EventStatus.Held, "XXXX-09-02", null, lonely.Person("Cy Lim"), lonely.Person("Di Mora"));

        var graph = Resolved.Of(Call("a.txt", "2025-10-28", "2025-10-27"), lonely);

        Assert.Contains("XXXX-09-02 talks held Cy Lim, Di Mora", graph.Meetings());
    }

    [Fact]
    public void Two_years_that_fit_say_nothing()
    {
        var graph = Resolved.Of(Call("a.txt", "2024-10-28", "2024-10-27"), Call("b.txt", "2025-10-28", "2025-10-27"), Call("c.txt", null, "XXXX-10-27"));

        Assert.All(graph.Labelled(NodeLabel.Article), article => Assert.Null(article.Properties.Text("placed")));
    }

    private static FactsBuilder Call(string source, string? published, string date)
    {
        var doc = new FactsBuilder(source, published);
        doc.Meeting(MeetingKind.Call, EventStatus.Held, date, null, doc.Person("Ana Rios"), doc.Person("Bo Li"));
        return doc;
    }
}
