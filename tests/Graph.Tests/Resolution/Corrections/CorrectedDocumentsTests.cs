using Graph.Export.JsonLines;
using Graph.Model.Dates;
using Graph.Model.Documents;
using Graph.Model.Facts;
using Graph.Model.Snapshot;
using Graph.Resolution;
using Graph.Resolution.Corrections;
using Graph.Tests.Support;
using Xunit;

namespace Graph.Tests.Resolution.Corrections;

public sealed class CorrectedDocumentsTests
{
    [Fact]
    public void Without_corrections_there_are_as_many_as_names_tell()
    {
        Assert.Equal("bea-lund jan-holm", Graph(string.Empty).Ids(NodeLabel.Person));
        Assert.Equal(
            ["2024-05-03 meeting held Bea Lund, Jan Holm disputed date"],
            Graph(string.Empty).Meetings().Select(line => line.Replace("2024-05-04", "2024-05-03", StringComparison.Ordinal))
        );
    }

    [Theory]
    [InlineData("merge \"[Bea Lund] is spoken of.\" in b-{b} with \"[Jan Holm] is spoken of.\" in a-{a}", 1)]
    [InlineData("apart \"[Jan Holm] is spoken of.\" in b-{b} from \"[Jan Holm] is spoken of.\" in a-{a}", 3)]
    [InlineData("alone \"[Jan Holm] is spoken of.\" in b-{b}", 3)]
    [InlineData("split \"[Jan Holm] is spoken of.\" in b-{b}", 3)]
    [InlineData("rename \"[Jan Holm] is spoken of.\" in b-{b} to \"John Holm\"", 2)]
    public void People_are_as_many_as_the_judgement_says(string line, int people)
    {
        var corrected = Corrected(line);

        Assert.Empty(corrected.Unmet);
        Assert.Equal(people, Resolver.Resolve(corrected.Documents, corrected.Judgements).Labelled(NodeLabel.Person).Count());
    }

    [Fact]
    public void A_new_name_is_the_name() =>
        Assert.Contains("john-holm", Graph("rename \"[Jan Holm] is spoken of.\" in b-{b} to \"John Holm\"").Ids(NodeLabel.Person), StringComparison.Ordinal);

    [Theory]
    [InlineData("set meeting \"[Meeting Held 2024-05-03]: Jan Holm, Bea Lund.\" in a-{a} date 2024-05-05", "date", "2024-05-05")]
    [InlineData("set meeting \"[Meeting Held 2024-05-03]: Jan Holm, Bea Lund.\" in a-{a} status cancelled", "status", "cancelled")]
    [InlineData("confirm meeting \"[Meeting Held 2024-05-04]: Jan Holm, Bea Lund.\" in b-{b}", "date", "2024-05-04")]
    [InlineData("confirm meeting \"[Meeting Held 2024-05-03]: Jan Holm, Bea Lund.\" in a-{a}", "date", "2024-05-03")]
    [InlineData("reject meeting \"[Meeting Held 2024-05-03]: Jan Holm, Bea Lund.\" in a-{a}", "date", "2024-05-04")]
    [InlineData("reject meeting \"[Meeting Held 2024-05-04]: Jan Holm, Bea Lund.\" in b-{b}", "date", "2024-05-03")]
    public void A_field_is_what_the_judgement_says(string line, string field, string value)
    {
        var corrected = Corrected(line);

        Assert.Empty(corrected.Unmet);
        var meeting = Assert.Single(Resolver.Resolve(corrected.Documents, corrected.Judgements).Labelled(NodeLabel.Meeting));
        Assert.Equal(value, meeting.Properties.Text(field));
    }

    [Theory]
    [InlineData("apart meeting \"[Meeting Held 2024-05-03]: Jan Holm, Bea Lund.\" in a-{a} from \"[Meeting Held 2024-05-04]: Jan Holm, Bea Lund.\" in b-{b}")]
    [InlineData("alone meeting \"[Meeting Held 2024-05-03]: Jan Holm, Bea Lund.\" in a-{a}")]
    public void Meetings_are_kept_apart(string line) => Assert.Equal(2, Graph(line).Labelled(NodeLabel.Meeting).Count());

    [Theory]
    [InlineData("split \"[Jan Holm] resigned over taxes yesterday.\" in b-{b}", "no article has these words now")]
    [InlineData("split \"The [weather] was fine.\" in b-{b}", "nobody and nothing is read")]
    [InlineData("reject action \"[Jan Holm] is spoken of.\" in b-{b}", "no action is read")]
    [InlineData("set meeting \"[Jan Holm] is spoken of.\" in b-{b} status held", "no meeting is read")]
    [InlineData("merge \"[Jan Holm] is spoken of.\" in b-{b} with \"[Jan Holm] is foreign minister.\" in b-{b}", "same one")]
    [InlineData("merge \"[Jan Holm] is spoken of.\" in b-{b} with \"[Land SE] is spoken of.\" in a-{a}", "cannot be one")]
    public void A_judgement_without_an_object_is_told_by_its_line(string line, string why)
    {
        var problem = Assert.Single(Corrected("# first\n" + line).Unmet);

        Assert.Equal(2, problem.Line);
        Assert.Contains(why, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_merge_that_is_kept_apart_is_told()
    {
        const string Pair = "\"[Jan Holm] is spoken of.\" in b-{b} {0} \"[Bea Lund] is spoken of.\" in a-{a}";
        var text = "merge " + Pair.Replace("{0}", "with", StringComparison.Ordinal) + "\napart " + Pair.Replace("{0}", "from", StringComparison.Ordinal);

        Assert.Contains("line 2", Assert.Single(Corrected(text).Unmet).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_are_found_again_where_the_article_has_another_name_or_changed_elsewhere_or_a_little()
    {
        const string Line = "alone \"Our man [Jan Holm] went home early on that Friday.\" in old-name-00000000";
        DocumentFacts[] renamed = [Told("a", "Our man Jan Holm went home early on that Friday."), Told("b", "Jan Holm went abroad.")];
        DocumentFacts[] changed = [Told("old-name", "Our own man Jan Holm went home late on that Friday."), Told("b", "Jan Holm went abroad.")];
        DocumentFacts[] gone = [Told("old-name", "The man Jan Holm stayed."), Told("b", "Jan Holm went abroad.")];
        DocumentFacts[] quoted = [Told("old-name", "Our man Jan Holm went  home early\non that Friday."), Told("b", "Jan Holm went abroad.")];

        Assert.Equal(
            [0, 0, 1, 0],
            new[] { renamed, changed, gone, quoted }.Select(documents => CorrectedDocuments.Of(documents, CorrectionReader.Read(Line)).Unmet.Length)
        );
        Assert.Equal(
            [2, 2, 1, 2],
            new[] { renamed, changed, gone, quoted }.Select(documents => People(CorrectedDocuments.Of(documents, CorrectionReader.Read(Line))))
        );
    }

    [Fact]
    public void The_same_corrections_give_the_same_bytes_in_any_order_of_documents()
    {
        var file = CorrectionReader.Read(
            Bound(
                "alone \"[Jan Holm] is spoken of.\" in b-{b}\nmerge \"[Bea Lund] is spoken of.\" in a-{a} with \"[Bea Lund] is spoken of.\" in b-{b}\n"
                    + "reject meeting \"[Meeting Held 2024-05-03]: Jan Holm, Bea Lund.\" in a-{a}"
            )
        );
        DocumentFacts[] documents = [First(), Second(), Told("c", "Jan Holm went abroad.")];

        var written = new[] { documents, [.. documents.Reverse()], [documents[1], documents[2], documents[0]] }.Select(order =>
            Written(CorrectedDocuments.Of(order, file))
        );

        Assert.Single(written.Distinct(StringComparer.Ordinal));
    }

    // A town that nobody names, one that another article names, and a country; wherever reports say it was, and however often.
    [Theory]
    [InlineData("Malmo", "place:malmo")]
    [InlineData("Aarhus", "place:aarhus")]
    [InlineData("Land DK", "country:DK")]
    public void A_place_that_is_set_wins_over_those_that_are_reported(string place, string expected)
    {
        var third = new FactsBuilder("c", "2024-05-06");
        var (jan, bea) = (third.Person("Jan Holm", "SE"), third.Person("Bea Lund", "DK"));
        third.Meeting(MeetingKind.Meeting, EventStatus.Held, "2024-05-03", third.Place("Odense", "DK"), jan, bea);
        third.Place("Aarhus", "DK");
        var line = Bound($"set meeting \"[Meeting Held 2024-05-03]: Jan Holm, Bea Lund.\" in a-{{a}} place \"{place}\"");

        var corrected = CorrectedDocuments.Of([First(), third.Build()], CorrectionReader.Read(line));
        var graph = Resolver.Resolve(corrected.Documents, corrected.Judgements);

        Assert.Empty(corrected.Unmet);
        var held = Assert.Single(graph.Relationships, link => link.Type == RelationshipType.HeldIn);
        Assert.Equal(expected, held.End.Value);
        Assert.NotEmpty(held.Properties.Texts("evidence"));
        Assert.Single(graph.Labelled(NodeLabel.Meeting));
    }

    private static int People(CorrectedDocuments corrected) => Resolver.Resolve(corrected.Documents, corrected.Judgements).Labelled(NodeLabel.Person).Count();

    private static string Written(CorrectedDocuments corrected)
    {
        using var writer = new StringWriter();
        JsonLinesWriter.Write(Resolver.Resolve(corrected.Documents, corrected.Judgements), writer);
        return writer.ToString();
    }

    private static GraphSnapshot Graph(string text) =>
        Corrected(text) is var corrected ? Resolver.Resolve(corrected.Documents, corrected.Judgements) : throw new InvalidOperationException();

    private static CorrectedDocuments Corrected(string text) => CorrectedDocuments.Of([First(), Second()], CorrectionReader.Read(Bound(text)));

    private static string Bound(string text) =>
        text.Replace("a-{a}", First().Document.Id.Value, StringComparison.Ordinal).Replace("b-{b}", Second().Document.Id.Value, StringComparison.Ordinal);

    private static DocumentFacts First() => Article("a", "2024-05-03", "2024-05-05");

    private static DocumentFacts Second() => Article("b", "2024-05-04", "2024-05-06");

    private static DocumentFacts Article(string source, string date, string published)
    {
        var doc = new FactsBuilder(source, published);
        var (jan, bea) = (doc.Person("Jan Holm", "SE"), doc.Person("Bea Lund", "DK"));
        doc.Pad();
        doc.Meeting(MeetingKind.Meeting, EventStatus.Held, date, null, jan, bea);
        return doc.Build();
    }

    private static DocumentFacts Told(string source, string sentence)
    {
        var plain = sentence.IndexOf("Jan Holm", StringComparison.Ordinal);
        return new DocumentFacts(
            Document.Of(source, sentence, new DocumentMetadata(Published: Day)),
            [new Sentence(0, new TextRange(0, sentence.Length))],
            [new Entity(EntityKind.Person, "Jan Holm", null, null, [])],
            [new Mention(0, 0, new TextRange(plain, plain + "Jan Holm".Length))],
            []
        );
    }

    private static readonly Edtf Day = Edtf.Parse("2024-05-06");
}
