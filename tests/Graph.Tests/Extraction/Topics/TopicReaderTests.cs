using Graph.Extraction;
using Graph.Model.Documents;
using Graph.Model.Facts;
using Xunit;

namespace Graph.Tests.Extraction.Topics;

public sealed class TopicReaderTests
{
    [Theory]
    [InlineData("The ministers discussed visa rules and the border.", "visas", "border dispute")]
    [InlineData("She raised concern about Kashmir with her guests.", "Kashmir issue")]
    [InlineData("The two sides talked in Vienna on Monday about wheat.", "wheat")]
    [InlineData("He criticised the handling of Abkhazia and Tibet.", "Abkhazia", "Tibet")]
    [InlineData("They met on issues including soybeans, fishing quotas and Crimea.", "soybeans", "fisheries", "Crimea")]
    [InlineData("The list is long and also includes Cyprus.", "Cyprus")]
    [InlineData("The quarrel was about sugar.", "sugar")]
    [InlineData("Steel, timber and fishing quotas were discussed at noon.", "steel", "lumber", "fisheries")]
    [InlineData("Peru resumed its exports of copper.", "copper")]
    [InlineData("They agreed on a new ferry crossing.", "ferry crossing")]
    [InlineData("Peru refused to withdraw its troops from the valley.", "withdrawal of troops")]
    [InlineData("Flights would be resumed, but the prisoners will not be released.", "release of prisoners")]
    [InlineData("The dispute is about otters.", "otters")]
    [InlineData("There was no common ground on whelks.", "whelks")]
    public void A_slot_of_discussion_gives_what_stands_in_it(string text, params string[] issues)
    {
        Assert.Superset(issues.ToHashSet(StringComparer.Ordinal), Issues(text));
    }

    [Theory]
    [InlineData("Oslo opposes the recognition of Somaliland.", "recognition of Somaliland", "Somaliland recognition")]
    [InlineData("The raid by the army into Colombia was denounced.", "raid into Colombia")]
    [InlineData("He asked for access to Marta Ruiz.", "access to Marta Ruiz")]
    [InlineData("They lifted the ban on the Sapphire Movement.", "ban on Sapphire Movement")]
    public void A_deed_with_its_object_is_one_issue(string text, params string[] oneOf)
    {
        Assert.Contains(Issues(text), issue => oneOf.Any(one => issue.Contains(one, StringComparison.OrdinalIgnoreCase)));
    }

    [Theory]
    [InlineData("It was a ferry dispute that nobody wanted.", "ferry dispute")]
    [InlineData("They signed the Suva Agreement in June.", "Suva Agreement")]
    public void A_noun_before_a_word_for_an_issue_names_it(string text, string issue)
    {
        Assert.Contains(issue, Issues(text));
    }

    [Theory]
    [InlineData("The nuclear programme worries them.", "nuclear program")]
    [InlineData("The nuclear program worries them.", "nuclear program")]
    [InlineData("A cease-fire holds.", "ceasefire")]
    [InlineData("Trade negotiations went on in Lima.", "trade")]
    [InlineData("Rare-earth exports fell.", "rare earths")]
    public void Other_words_for_a_topic_lead_to_its_name(string text, string issue)
    {
        Assert.Contains(issue, Issues(text));
    }

    [Theory]
    [InlineData("Two ships lay in the port near the airport.")]
    [InlineData("His remarks were short.")]
    [InlineData("The security services knew the roads.")]
    [InlineData("They held talks on Monday.")]
    [InlineData("They discussed the matter in detail.")]
    [InlineData("They agreed on a date.")]
    [InlineData("She spoke about the president.")]
    [InlineData("The population of the town has a long history.")]
    [InlineData("He works for the World Trade Organization.")]
    [InlineData("They held a meeting in Busan, Republic of Korea.")]
    public void Common_words_times_and_meetings_are_no_issues(string text)
    {
        Assert.Empty(Issues(text));
    }

    [Fact]
    public void Of_two_readings_of_the_same_words_the_longer_is_kept()
    {
        Assert.DoesNotContain("tariffs", Issues("They spoke about wine tariffs."));
    }

    [Fact]
    public void A_mention_of_an_issue_covers_the_words_that_name_it()
    {
        const string Text = "The ministers discussed squid licences.";

        var facts = Extractor.Extract(Document.Of("test", Text, DocumentMetadata.None));
        var mention = Assert.Single(facts.Mentions, mention => facts.Entities[mention.Entity].Kind == EntityKind.Issue);

        Assert.Equal("squid licences", mention.Range.In(Text).ToString());
    }

    [Theory]
    [InlineData("The minister of fisheries flew home.")]
    [InlineData("A trade negotiator flew home.")]
    [InlineData("Peru withdrew its troops in 1995.")]
    [InlineData("MUSCAT: The ministers flew home.")]
    [InlineData("They discussed the signature and the timetable.")]
    public void Neither_an_office_nor_what_is_done_nor_a_word_that_tells_nothing_is_an_issue(string text) => Assert.Empty(Issues(text));

    [Theory]
    [InlineData("Peru and Chile discussed squid licences. They argued about the licences.", "squid licences")]
    [InlineData("Peru and Chile met over Kashmir.", "Kashmir issue")]
    public void What_is_told_again_is_one_issue(string text, string issue) => Assert.Equal([issue], Issues(text));

    private static HashSet<string> Issues(string text) =>
        Extractor
            .Extract(Document.Of("test", text, DocumentMetadata.None))
            .Entities.Where(entity => entity.Kind == EntityKind.Issue)
            .Select(entity => entity.Name)
            .ToHashSet(StringComparer.Ordinal);
}
