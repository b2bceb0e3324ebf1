using Graph.Model.Documents;
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

    // One report has the meeting ahead on Friday, the other behind on Thursday and its picture on 11/7: a third, which has a date, tells the year.
    [Fact]
    public void Days_of_the_week_and_of_the_year_in_documents_without_a_date_meet_on_one_day()
    {
        var graph = Resolved.Of(Dated(), Ahead(), Behind());

        Assert.Contains("2031-07-11 meeting held Ana Rios, Bo Li disputed date", graph.Meetings());
        Assert.Contains("2031-07-08 meeting held Gia Oss, Hal Pim", graph.Meetings());
        Assert.Equal(
            ["2031-07-05/2031-07-11", "2031-07-10/2031-07-16"],
            graph.Labelled(NodeLabel.Article).Select(article => article.Properties.Text("placed")).OfType<string>().Order(StringComparer.Ordinal)
        );
        var reports = graph.Relationships.Where(link => link.Type == RelationshipType.ReportedIn).ToList();
        Assert.Contains(
            reports,
            link =>
                link.Properties.Text("date") == "2031-07-10"
                && link.Properties.Text("date_because")!.Contains("Thursday next to 2031-07-11", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("no one tells the year")]
    [InlineData("the picture's day is open")]
    [InlineData("the two are of different meetings")]
    public void Days_of_the_week_alone_say_nothing(string case_)
    {
        var graph = case_ switch
        {
            "no one tells the year" => Resolved.Of(Ahead(), Behind()),
            "the picture's day is open" => Resolved.Of(Dated(), Ahead(), Behind(planned: null)),
            _ => Resolved.Of(Dated(), Ahead(), Behind("Cem Tan")),
        };

        Assert.DoesNotContain(graph.Meetings(), meeting => meeting.StartsWith("2031-07", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2031-07-08/2031-07-09", null, "2031-07-08/2031-07-09")]
    [InlineData("2031-07-08/2031-07-09", "2031-07-09", "2031-07-09")]
    [InlineData("XXXX-07-08", null, "2031-07-08")]
    [InlineData(null, null, "-")]
    public void A_meeting_on_the_sidelines_is_within_the_days_of_the_gathering(string? whole, string? own, string expected)
    {
        var doc = new FactsBuilder("a.txt", "2031-07-09");
        var gathering = doc.Conference("Lake Forum", EventStatus.Held, whole);
        doc.Meeting(MeetingKind.Meeting, EventStatus.Held, own, null, doc.Person("Ana Rios"), doc.Person("Bo Li"));
        doc.Change(report => report with { PartOf = gathering });
        doc.Meeting(MeetingKind.Meeting, EventStatus.Held, null, null, doc.Person("Cy Lim"), doc.Person("Di Mora"));

        var graph = Resolved.Of(doc);

        Assert.Contains($"{expected} meeting held Ana Rios, Bo Li", graph.Meetings());
        Assert.Contains("- meeting held Cy Lim, Di Mora", graph.Meetings());
    }

    [Theory]
    [InlineData("Ana Rios met Bo Li on Thursday.", DayOfWeek.Thursday)]
    [InlineData("The palace has said they will on Thursday.", DayOfWeek.Thursday)]
    [InlineData("The palace said they met on Thursday.", DayOfWeek.Thursday)]
    [InlineData("On Thursday they met, she said.", null)]
    [InlineData("She said she would meet him on Thursday.", DayOfWeek.Thursday)]
    [InlineData("She told reporters Thursday that they had met.", null)]
    [InlineData("She told Lake Radio on Thursday that she expected to meet him.", null)]
    [InlineData("It said on Thursday that they had met.", null)]
    [InlineData("They met on Thursday or on Friday.", null)]
    [InlineData("They met on Thursdays.", null)]
    [InlineData("They met in May.", null)]
    public void Finds_the_day_of_the_week_on_which_something_is_and_not_on_which_it_was_said(string sentence, DayOfWeek? expected)
    {
        var facts = new DocumentFacts(Document.Of("a.txt", sentence), [new Sentence(0, new TextRange(0, sentence.Length))], [], [], []);

        Assert.Equal(expected, Graph.Resolution.Documents.Weekdays.Of(facts, 0));
    }

    [Theory]
    [InlineData("She told reporters Thursday that it rains.", "“It pours,” she said after a meeting with Bo Li.", DayOfWeek.Thursday)]
    [InlineData("It rains.", "“It pours,” she said on Monday after talks with Bo Li.", DayOfWeek.Monday)]
    [InlineData("It rains.", "She told reporters on Monday following a meeting with Bo Li that it rains.", DayOfWeek.Monday)]
    [InlineData("She told reporters Thursday that it rains.", "“It pours,” she said on Monday after talks with Bo Li.", null)]
    [InlineData("She told reporters Thursday that it rains.", "“It pours,” she said of a meeting with Bo Li.", null)]
    [InlineData("She told reporters Thursday that it rains.", "She said that he left after a meeting with Bo Li.", null)]
    [InlineData("She said they meet on Thursday.", "“It pours,” she said after a meeting with Bo Li.", null)]
    [InlineData("She told reporters that on Thursday it rains.", "“It pours,” she said after a meeting with Bo Li.", null)]
    public void A_meeting_that_a_speaker_comes_from_is_of_the_day_of_speaking(string before, string sentence, DayOfWeek? expected)
    {
        var text = $"{before} {sentence}";
        var start = before.Length + 1;
        var facts = new DocumentFacts(
            Document.Of("a.txt", text),
            [new Sentence(0, new TextRange(0, before.Length)), new Sentence(1, new TextRange(start, text.Length))],
            [],
            [],
            []
        );

        var evidence = new Evidence(1, new TextRange(start, text.Length), "meeting-noun");

        Assert.Equal(expected, Graph.Resolution.Documents.Weekdays.OfStatement(facts, evidence));
    }

    private static FactsBuilder Dated()
    {
        var doc = new FactsBuilder("dated.txt", "2031-10-02");
        doc.Meeting(MeetingKind.Call, EventStatus.Held, "2031-06", null, doc.Person("Cy Lim"), doc.Person("Di Mora"));
        return doc;
    }

    private static FactsBuilder Ahead()
    {
        var doc = new FactsBuilder("ahead.txt").With("on Friday");
        var (ana, bo) = (doc.Person("Ana Rios"), doc.Person("Bo Li"));
        doc.Meeting(MeetingKind.Meeting, EventStatus.Planned, null, null, ana, bo);
        doc.With("on Tuesday").Meeting(MeetingKind.Meeting, EventStatus.Held, null, null, doc.Person("Gia Oss"), doc.Person("Hal Pim"));
        doc.With("").Meeting(MeetingKind.Call, EventStatus.Held, "XXXX-06", null, doc.Person("Cy Lim"), doc.Person("Di Mora"));
        return doc;
    }

    private static FactsBuilder Behind(string other = "Bo Li", string? planned = "XXXX-08")
    {
        var doc = new FactsBuilder("behind.txt").With("on Thursday");
        var (ana, bo) = (doc.Person("Ana Rios"), doc.Person(other));
        var meeting = doc.Meeting(MeetingKind.Meeting, EventStatus.Held, null, null, ana, bo);
        doc.With("").Again(meeting, MeetingKind.Meeting, EventStatus.Held, "[XXXX-07-11,XXXX-11-07]", null, ana, bo);
        doc.Meeting(MeetingKind.Talks, EventStatus.Planned, planned, null, doc.Person("Eva Nuñez"), doc.Person("Fay Osei"));
        return doc;
    }

    private static FactsBuilder Call(string source, string? published, string date)
    {
        var doc = new FactsBuilder(source, published);
        doc.Meeting(MeetingKind.Call, EventStatus.Held, date, null, doc.Person("Ana Rios"), doc.Person("Bo Li"));
        return doc;
    }
}
