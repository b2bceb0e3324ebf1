using System.Collections.Immutable;
using System.Globalization;
using Graph.Model.Dates;
using Graph.Model.Documents;
using Graph.Model.Facts;

namespace Graph.Tests.Store;

/// <summary>Documents with facts, built by hand.</summary>
internal static class SomeFacts
{
    private static readonly Evidence Plain = new(0, new TextRange(0, 5), "test");

    private static readonly Evidence Attributed = new(1, new TextRange(10, 20), "test", new Speaker(0, "a senior official"));

    private static readonly Evidence Anonymous = new(1, new TextRange(10, 20), "test", new Speaker(null, "people in the room"));

    /// <summary>Every case of <see cref="Fact"/>, with its optional parts given and left out.</summary>
    public static ImmutableArray<Fact> OfEveryCase { get; } =
    [
        new OfficeFact(Plain, 0, 1, "Foreign Minister", OfficeStatus.Former),
        new AffiliationFact(Attributed, 0, 2, "professor of history"),
        new AffiliationFact(Anonymous, 0, 2, null),
        new BelongingFact(Plain, 2, 1),
        new MembershipFact(Plain, 1, 2),
        new LocationFact(Plain, 3, 1),
        new MeetingReport(Attributed)
        {
            Meeting = 0,
            Kind = MeetingKind.Summit,
            Status = EventStatus.Denied,
            Name = "Lake Summit \"II\"",
            Participants = [new Participant(0, ParticipantRole.Host), new Participant(1, ParticipantRole.Absent)],
            Date = Edtf.Parse("2031-07-10/2031-07-11"),
            Places = [3, 1],
            About = [4],
            PartOf = 1,
        },
        new MeetingReport(Plain)
        {
            Meeting = 1,
            Kind = MeetingKind.Meeting,
            Status = EventStatus.Held,
        },
        new ActionReport(Plain)
        {
            Action = 0,
            Type = PloverType.Sanction,
            Verb = "sanction",
            Status = EventStatus.Planned,
            Actors = [1],
            Targets = [2],
            About = [4],
            Date = Edtf.Parse("[2031-07-11,2031-11-07]"),
            Amount = "100 percent",
        },
        new ActionReport(Plain)
        {
            Action = 1,
            Type = PloverType.Aid,
            Verb = "aid",
            Status = EventStatus.Held,
        },
    ];

    /// <summary>A document that says nothing but <paramref name="text"/>.</summary>
    public static DocumentFacts Saying(string text, string source = "brief.txt") =>
        new(Document.Of(source, text), [new Sentence(0, new TextRange(0, text.Length))], [], [], []);

    /// <summary>A document with a bit of everything.</summary>
    public static DocumentFacts Rich(string source = "rich.md") =>
        new(
            Document.Of(
                source,
                "Ana Rios of Lakeland met the Union.\r\nThey spoke in Port Élan 🙂 about tin.",
                new DocumentMetadata("A title", "The Post", Edtf.Parse("2031-07~"), "https://example.org/a?b=c", "en")
            ),
            [new Sentence(0, new TextRange(0, 35)), new Sentence(1, new TextRange(37, 73))],
            [
                new Entity(EntityKind.Person, "Ana Rios", null, null, ["Minister Rios", "Rios"]),
                new Entity(EntityKind.Country, "Lakeland", "LL", null, []),
                new Entity(EntityKind.Organization, "Union of Lakes", null, "UL", ["the Union"]),
                new Entity(EntityKind.Place, "Port Élan", null, null, []),
                new Entity(EntityKind.Issue, "tin", null, null, []),
            ],
            [new Mention(0, 0, new TextRange(0, 8)), new Mention(1, 0, new TextRange(12, 20)), new Mention(0, 1, new TextRange(37, 41))],
            OfEveryCase
        );

    /// <summary>About 400 words with what is usually read in them; another text for each <paramref name="number"/>.</summary>
    public static DocumentFacts OfArticleLength(int number)
    {
        var name = number.ToString(CultureInfo.InvariantCulture);
        var sentence = string.Concat(Enumerable.Repeat("The ministers of the two lakes spoke about tin, trade and the old bridge again. ", 2)).Trim();
        var text = string.Join('\n', Enumerable.Range(0, 14).Select(i => $"{name}/{i} {sentence}"));
        var length = text.IndexOf('\n', StringComparison.Ordinal);
        var rich = Rich();
        return new DocumentFacts(
            Document.Of($"article-{name}.txt", text),
            [.. Enumerable.Range(0, 14).Select(i => new Sentence(i, new TextRange(i * length, (i + 1) * length)))],
            [.. Enumerable.Range(0, 4).SelectMany(_ => rich.Entities)],
            [.. Enumerable.Range(0, 60).Select(i => new Mention(i % 20, i % 14, new TextRange(i * 10, (i * 10) + 8)))],
            [.. Enumerable.Range(0, 2).SelectMany(_ => OfEveryCase)]
        );
    }

    /// <summary>All that two readings say, as text, since records with arrays compare by reference.</summary>
    public static string Text(DocumentFacts facts) =>
        string.Join(
            '\n',
            [
                facts.Document.ToString(),
                .. facts.Sentences.Select(Line),
                .. facts.Entities.Select(Line),
                .. facts.Mentions.Select(Line),
                .. facts.Facts.Select(Line),
            ]
        );

    private static string Line(object value) =>
        string.Join(
            ' ',
            value
                .GetType()
                .GetProperties()
                .OrderBy(property => property.Name, StringComparer.Ordinal)
                .Select(property => property.GetValue(value))
                .Select(part => part is System.Collections.IEnumerable list and not string ? $"[{string.Join(',', list.Cast<object>())}]" : $"<{part}>")
        );
}
