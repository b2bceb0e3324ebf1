using System.Collections.Immutable;
using Graph.Model.Facts;
using Graph.Model.Snapshot;
using Graph.Tests.Support;
using Xunit;

namespace Graph.Tests.Resolution;

public sealed class MeetingTests
{
    private const EventStatus Held = EventStatus.Held;
    private const EventStatus Planned = EventStatus.Planned;
    private const EventStatus Possible = EventStatus.Possible;
    private const EventStatus Cancelled = EventStatus.Cancelled;
    private const EventStatus Denied = EventStatus.Denied;

    // Each "kind status date place" is the meeting of Ana Rios and Bo Li that a document of its own tells of; "-" where it does not say.
    [Theory]
    [InlineData("meeting Held 2025-07-11 -|meeting Held 2025-07-11 -", "2025-07-11 meeting held Ana Rios, Bo Li")]
    [InlineData("talks Held 2025-07-11 -|meeting Held 2025-07 -", "2025-07-11 talks held Ana Rios, Bo Li")]
    [InlineData("call Held XXXX-10-27 -|call Held 2025-10-27 -", "2025-10-27 call held Ana Rios, Bo Li")]
    [InlineData("call Held XXXX-10-27 -|call Held 2025-10 -", "2025-10-27 call held Ana Rios, Bo Li")]
    [InlineData("meeting Held 2025-07-11 Lima|meeting Held 2025-07-11 -", "2025-07-11 meeting held Ana Rios, Bo Li in Lima")]
    [InlineData("meeting Held 2025-07-11 Lima|meeting Held 2025-07-11 PE", "2025-07-11 meeting held Ana Rios, Bo Li in Lima")]
    [InlineData("meeting Held 2025-07-10 -|meeting Planned 2025-07-11 -", "2025-07-10 meeting held Ana Rios, Bo Li disputed date")]
    [InlineData("meeting Held 2025-07-10 -|meeting Planned 2025-07-11 -|meeting Planned 2025-07-11 -", "2025-07-11 meeting held Ana Rios, Bo Li disputed date")]
    [InlineData("meeting Held 2025-07-11 Lima|meeting Held 2025-07-11 Quito", "2025-07-11 meeting held Ana Rios, Bo Li in Lima disputed place")]
    [InlineData("meeting Possible 2025-07 -|meeting Planned 2025-07-11 -|meeting Held 2025-07-11 -", "2025-07-11 meeting held Ana Rios, Bo Li")]
    [InlineData("meeting Planned 2025-07-11 -|meeting Cancelled 2025-07-11 -", "2025-07-11 meeting cancelled Ana Rios, Bo Li")]
    [InlineData("meeting Held 2025-07-11 -|meeting Denied 2025-07-11 -", "2025-07-11 meeting held Ana Rios, Bo Li disputed status")]
    [InlineData(
        "meeting Held 2025-07-11 -|meeting Denied 2025-07-11 -|meeting Denied 2025-07-11 -",
        "2025-07-11 meeting denied Ana Rios, Bo Li disputed status"
    )]
    [InlineData("meeting Planned 2025-07-11 -|meeting Possible 2025-07-11 -", "2025-07-11 meeting planned Ana Rios, Bo Li")]
    [InlineData("meeting Planned - -|meeting Held 2025-07-11 -", "2025-07-11 meeting held Ana Rios, Bo Li")]
    [InlineData("talks Held 2025-10-26 -|talks Held 2025-10-25/2025-10-26 -", "2025-10-25/2025-10-26 talks held Ana Rios, Bo Li")]
    [InlineData("meeting Held 2025-10-26 -|meeting Held 2025-10-20/2025-10-26 -", "2025-10-26 meeting held Ana Rios, Bo Li")]
    [InlineData("meeting Held - Lima|meeting Held - Lima", "- meeting held Ana Rios, Bo Li in Lima")]
    public void Takes_for_one_meeting(string told, string expected) => Assert.Equal([expected], Of(told).Meetings());

    [Theory]
    [InlineData("meeting Held 2025-07-11 -|meeting Held 2025-07-13 -")]
    [InlineData("meeting Held 2025-07-11 -|call Held 2025-07-11 -")]
    [InlineData("meeting Held 2025-07-11 -|meeting Held 2024-07-11 -")]
    [InlineData("meeting Held 2025-07 Lima|meeting Held 2025-07 Quito")]
    [InlineData("meeting Held 2025-07-11 Lima|meeting Held 2025-07 CL")]
    [InlineData("meeting Held - -|meeting Planned - -")]
    [InlineData("meeting Possible - -|meeting Planned 2025-07-11 -")]
    [InlineData("meeting Possible 2025 -|meeting Planned 2025-07-11 -")]
    [InlineData("visit Held 2025-07-11 -|meeting Held 2025-07-11 -")]
    public void Keeps_two_meetings_apart(string told) => Assert.Equal(2, Of(told).Meetings().Count);

    [Fact]
    public void Two_meetings_of_one_document_stay_two()
    {
        var doc = new FactsBuilder("a.txt");
        int[] parties = [doc.Person("Ana Rios", "PE"), doc.Person("Bo Li", "CN")];
        doc.Meeting(MeetingKind.Call, Held, "2025-07", null, [.. parties]);
        doc.Meeting(MeetingKind.Call, Held, "2025-07", null, [.. parties]);

        var fingerprint = doc.Build().Document.Id.Value[^8..];
        Assert.Equal($"2025-07-call-ana-rios-bo-li-{fingerprint} 2025-07-call-ana-rios-bo-li-{fingerprint}-2", Resolved.Of(doc).Ids(NodeLabel.Meeting));
    }

    [Fact]
    public void Other_people_hold_another_meeting()
    {
        var graph = Resolved.Of(Told("a.txt", Held, "2025-07-11", "Ana Rios/PE", "Bo Li/CN"), Told("b.txt", Held, "2025-07-11", "Ana Rios/PE", "Cy Lim/CN"));

        Assert.Equal(2, graph.Meetings().Count);
    }

    [Fact]
    public void Fewer_people_told_of_the_same_countries_are_the_same_meeting()
    {
        var graph = Resolved.Of(
            Told("a.txt", Held, "2025-07-11", "Ana Rios/PE", "Bo Li/CN", "Cy Lim/CN"),
            Told("b.txt", Held, "2025-07-11", "Ana Rios/PE", "Bo Li/CN")
        );

        Assert.Equal(["2025-07-11 meeting held Ana Rios, Bo Li, Cy Lim"], graph.Meetings());
    }

    [Fact]
    public void Delegations_without_names_are_one_by_their_countries()
    {
        var graph = Resolved.Of(Talks("a.txt", "PE", "CL", "2025-07-11"), Talks("b.txt", "CL", "PE", "2025-07"), Talks("c.txt", "PE", "BO", "2025-07-11"));

        Assert.Equal(["2025-07-11 talks held Land BO, Land PE", "2025-07-11 talks held Land CL, Land PE"], graph.Meetings());
    }

    [Fact]
    public void An_undated_meeting_that_fits_several_is_none_of_them()
    {
        var graph = Resolved.Of(Background("a.txt", "2025-01"), Background("b.txt", "2025-06"), Background("c.txt", null));

        Assert.Equal(3, graph.Meetings().Count);
    }

    // Talks of the same states in January and June, the latter in the place given; then talks without a date in another document.
    [Theory]
    [InlineData("Lima", "Lima", 2)]
    [InlineData("Lima", null, 3)]
    [InlineData(null, "Lima", 3)]
    [InlineData("Lima", "Quito", 2)]
    public void Undated_talks_that_fit_several_are_those_in_the_same_town(string? june, string? undated, int meetings)
    {
        var graph = Resolved.Of(In("a.txt", "2025-01", null), In("b.txt", "2025-06", june), In("c.txt", null, undated));

        Assert.Equal(meetings, graph.Meetings().Count);

        static FactsBuilder In(string source, string? date, string? place)
        {
            var doc = new FactsBuilder(source);
            doc.Pad(4);
            doc.Meeting(MeetingKind.Talks, Held, date, place is null ? null : doc.Place(place), doc.Country("PE"), doc.Country("CL"));
            return doc;
        }
    }

    [Theory]
    [InlineData("Possible Possible Planned", "- meeting possible Ana Rios, Bo Li")]
    [InlineData("Possible Planned", "- meeting planned Ana Rios, Bo Li")]
    [InlineData("Possible Possible Planned Held", "- meeting held Ana Rios, Bo Li")]
    public void What_a_document_mostly_tells_as_an_idea_is_one(string told, string expected)
    {
        var doc = new FactsBuilder("a.txt");
        int[] parties = [doc.Person("Ana Rios", "PE"), doc.Person("Bo Li", "CN")];
        var said = told.Split(' ').Select(Enum.Parse<EventStatus>).ToList();
        var meeting = doc.Meeting(MeetingKind.Meeting, said[0], null, null, [.. parties]);
        foreach (var status in said.Skip(1))
        {
            doc.Again(meeting, MeetingKind.Meeting, status, null, null, [.. parties]);
        }

        Assert.Equal([expected], Resolved.Of(doc).Meetings());
    }

    // A meeting of Peru's and Chile's ministers in Lima on 8 July, and a gathering that another document tells of: "days place countries", or two of them.
    [Theory]
    [InlineData("2031-07-07/2031-07-09 Lima PE,CL,BO", true)]
    [InlineData("2031-07-08 Lima PE,CL", true)]
    [InlineData("2031-07-07/2031-07-09 PE PE,CL,BO", true)]
    [InlineData("2031-07-07/2031-07-09 Lima PE,BO", false)]
    [InlineData("2031-07-09/2031-07-10 Lima PE,CL", false)]
    [InlineData("2031-07-07/2031-07-09 Quito PE,CL", false)]
    [InlineData("2031-07-07/2031-07-09 EC PE,CL", false)]
    [InlineData("2031-07 Lima PE,CL", false)]
    [InlineData("2031-07-07/2031-07-09 Lima PE,CL|2031-07-08 Lima PE,CL,EC", false)]
    public void A_meeting_where_and_when_a_gathering_is_is_part_of_it(string gatherings, bool expected)
    {
        var bilateral = new FactsBuilder("a.txt");
        var lima = bilateral.Place("Lima", "PE");
        bilateral.Meeting(MeetingKind.Meeting, Held, "2031-07-08", lima, bilateral.Person("Ana Rios", "PE"), bilateral.Person("Bo Li", "CL"));
        var others = gatherings
            .Split('|')
            .Select(
                (gathering, index) =>
                {
                    var parts = gathering.Split(' ');
                    var doc = new FactsBuilder($"b{index}.txt");
                    var place = parts[1].Length == 2 ? doc.Country(parts[1]) : doc.Place(parts[1]);
                    doc.Conference(index == 0 ? "Lake Forum" : "River Assembly", Held, parts[0], [.. parts[2].Split(',').Select(doc.Country)]);
                    doc.Change(report => report with { Places = [place] });
                    return doc;
                }
            )
            .ToArray();

        var alone = Resolved.Of(bilateral);
        var graph = Resolved.Of([bilateral, .. others]);

        var part = graph.Relationships.Where(link => link.Type == RelationshipType.PartOf).ToList();
        Assert.Equal(expected ? 1 : 0, part.Count);
        Assert.DoesNotContain(alone.Relationships, link => link.Type == RelationshipType.PartOf);
        Assert.All(part, link => Assert.Equal("on 2031-07-08 in Lima, where and when all its countries attend it", link.Properties.Text("because")));
        Assert.All(part, link => Assert.Equal(2, link.Properties.Texts("evidence").Length));
    }

    [Fact]
    public void Undated_news_is_what_other_documents_lead_with()
    {
        var lead = new FactsBuilder("a.txt");
        Meet(lead, "2025-06-05", lead: true);
        var undated = new FactsBuilder("c.txt");
        Meet(undated, null, lead: true);

        var graph = Resolved.Of(lead, Background("b.txt", "2025-01"), undated);

        Assert.Equal(["2025-01 call held Ana Rios, Bo Li", "2025-06-05 call held Ana Rios, Bo Li"], graph.Meetings());
    }

    [Fact]
    public void What_was_told_before_it_took_place_is_another_meeting()
    {
        var early = new FactsBuilder("a.txt", "2025-03-01");
        Meet(early, null, lead: true);
        var late = new FactsBuilder("b.txt", "2025-06-06");
        Meet(late, "2025-06-05", lead: true);

        Assert.Equal(2, Resolved.Of(early, late).Meetings().Count);
    }

    [Theory]
    [InlineData("Lake Forum", "5th Annual Lake Forum", 1)]
    [InlineData("Lake Forum", "River Forum", 2)]
    [InlineData("the Summit", "the Summit", 2)]
    public void Gatherings_are_one_by_their_names(string one, string other, int count)
    {
        var first = new FactsBuilder("a.txt");
        first.Conference(one, Planned, "2025-10", first.Country("PE"));
        var second = new FactsBuilder("b.txt");
        second.Conference(other, Held, "2025-10-30", second.Country("PE"));

        Assert.Equal(count, Resolved.Of(first, second).Meetings().Count);
    }

    [Fact]
    public void All_reports_stay_with_what_they_say()
    {
        var graph = Of("meeting Held 2025-07-10 -|meeting Planned 2025-07-11 Lima");
        var meeting = Assert.Single(graph.Labelled(NodeLabel.Meeting));

        var reports = graph
            .Outgoing(meeting.Id)
            .Where(link => link.Type == RelationshipType.ReportedIn)
            .Select(link => $"{link.Properties.Text("date")} {link.Properties.Text("status")} {link.Properties.Text("place")}");

        Assert.Equal(["2025-07-10 held ", "2025-07-11 planned Lima"], reports.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_host_in_one_report_is_the_host()
    {
        var host = new FactsBuilder("b.txt");
        Meet(host, "2025-06-05", lead: true);
        host.Change(report => report with { Participants = [report.Participants[0] with { Role = ParticipantRole.Host }, report.Participants[1]] });
        var plain = new FactsBuilder("a.txt");
        Meet(plain, "2025-06-05", lead: true);

        var graph = Resolved.Of(plain, host);

        Assert.Equal(
            "host",
            Assert.Single(graph.Outgoing(NodeId.Parse("person:ana-rios")), link => link.Type == RelationshipType.Attends).Properties.Text("role")
        );
    }

    [Fact]
    public void One_deed_of_one_day_is_one_action_and_undated_ones_stay_apart()
    {
        FactsBuilder Deed(string source, string? date)
        {
            var doc = new FactsBuilder(source);
            doc.Action(PloverType.Sanction, "sanction", date, doc.Country("PE"), doc.Country("CL"));
            return doc;
        }

        Assert.Single(Resolved.Of(Deed("a.txt", "2025-07-11"), Deed("b.txt", "2025-07-11")).Labelled(NodeLabel.Action));
        Assert.Equal(2, Resolved.Of(Deed("a.txt", null), Deed("b.txt", null)).Labelled(NodeLabel.Action).Count());
        Assert.Equal(2, Resolved.Of(Deed("a.txt", "2025"), Deed("b.txt", "2025")).Labelled(NodeLabel.Action).Count());
    }

    private static GraphSnapshot Of(string told) =>
        Resolved.Of(
            told.Split('|')
                .Select(meeting => meeting.Split(' '))
                .Select(
                    (parts, i) =>
                    {
                        var doc = new FactsBuilder($"d{i}.txt");
                        ImmutableArray<int> parties = [doc.Person("Ana Rios", "PE"), doc.Person("Bo Li", "CN")];
                        int? place = parts[3] switch
                        {
                            "-" => null,
                            "Lima" => doc.Place("Lima", "PE"),
                            { Length: 2 } code => doc.Country(code),
                            var name => doc.Place(name),
                        };
                        doc.Meeting(
                            Enum.Parse<MeetingKind>(parts[0], ignoreCase: true),
                            Enum.Parse<EventStatus>(parts[1]),
                            parts[2] == "-" ? null : parts[2],
                            place,
                            parties
                        );
                        return doc;
                    }
                )
        );

    private static FactsBuilder Told(string source, EventStatus status, string date, params string[] people)
    {
        var doc = new FactsBuilder(source);
        doc.Meeting(MeetingKind.Meeting, status, date, null, [.. people.Select(person => person.Split('/')).Select(parts => doc.Person(parts[0], parts[1]))]);
        return doc;
    }

    private static FactsBuilder Talks(string source, string one, string other, string date)
    {
        var doc = new FactsBuilder(source);
        doc.Meeting(MeetingKind.Talks, Held, date, null, doc.Country(one), doc.Country(other));
        return doc;
    }

    private static FactsBuilder Background(string source, string? date)
    {
        var doc = new FactsBuilder(source);
        Meet(doc, date, lead: false);
        return doc;
    }

    // Two people without offices, so that a lead stands in the first sentences.
    private static void Meet(FactsBuilder doc, string? date, bool lead)
    {
        if (!lead)
        {
            doc.Pad(5);
        }

        doc.Meeting(MeetingKind.Call, Held, date, null, doc.Person("Ana Rios"), doc.Person("Bo Li"));
    }
}
