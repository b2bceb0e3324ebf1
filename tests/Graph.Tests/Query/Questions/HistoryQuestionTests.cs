using Graph.Model.Facts;
using Graph.Model.Snapshot;
using Graph.Query.Questions;
using Graph.Tests.Resolution;
using Graph.Tests.Support;
using Xunit;

namespace Graph.Tests.Query.Questions;

public sealed class HistoryQuestionTests
{
    private static readonly GraphSnapshot World = Resolved.Of(
        Report("plan", "2024-04-20", EventStatus.Planned, "2024-05-03"),
        Report("one", "2024-05-05", EventStatus.Held, "2024-05-03"),
        Report("two", "2024-05-06", EventStatus.Held, "2024-05-04"),
        Later("later", "2024-05-06")
    );

    [Fact]
    public void Each_report_of_a_meeting_stands_in_the_order_of_reports_with_what_it_says()
    {
        var history = HistoryQuestion.Ask(World, Meeting("held"));

        Assert.Equal(
            ["2024-04-20 planned 2024-05-03", "2024-05-05 held 2024-05-03", "2024-05-06 held 2024-05-04"],
            history.Reports.Select(report => $"{report.Reported} {report.Status} {report.Date}")
        );
        Assert.Equal("held", history.Fields.Single(field => field.Field == "status").Value);
        Assert.Equal("2024-05-03", history.Fields.Single(field => field.Field == "date").Value);
        Assert.Null(history.Fields.Single(field => field.Field == "place").Value);
    }

    [Fact]
    public void A_dispute_names_each_side_the_one_that_won_first()
    {
        var dispute = Assert.Single(DisputesQuestion.Ask(World));

        Assert.Equal(("date", "2024-05-03"), (dispute.Field, dispute.Won));
        Assert.Equal(["2024-05-03 2", "2024-05-04 1"], dispute.Sides.Select(side => $"{side.Value} {side.Says.Length}"));
        Assert.StartsWith("date 2024-05-03", dispute.Decided, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2024-06-01", 0)]
    [InlineData("2024-06-02", 1)]
    [InlineData("2025-01-01", 1)]
    public void A_plan_is_overdue_from_the_day_after(string today, int count) =>
        Assert.Equal(count, OverdueQuestion.Ask(World, DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture)).Length);

    [Fact]
    public void Where_reports_go_together_nothing_is_disputed() =>
        Assert.Empty(DisputesQuestion.Ask(Resolved.Of(Report("one", "2024-05-05", EventStatus.Held, "2024-05-03"))));

    private static NodeId Meeting(string status) => World.Labelled(NodeLabel.Meeting).Single(node => node.Properties.Text("status") == status).Id;

    private static FactsBuilder Report(string source, string published, EventStatus status, string date)
    {
        var doc = new FactsBuilder(source, published);
        doc.Meeting(MeetingKind.Meeting, status, date, null, doc.Person("Jan Holm", "SE"), doc.Person("Bea Lund", "DK"));
        return doc;
    }

    private static FactsBuilder Later(string source, string published)
    {
        var doc = new FactsBuilder(source, published);
        doc.Meeting(MeetingKind.Meeting, EventStatus.Planned, "2024-06-01", null, doc.Person("Jan Holm", "SE"), doc.Person("Ana Rios", "PE"));
        return doc;
    }
}
