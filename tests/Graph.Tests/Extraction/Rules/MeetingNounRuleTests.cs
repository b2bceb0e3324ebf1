using Graph.Tests.Support;
using Xunit;

namespace Graph.Tests.Extraction.Rules;

public sealed class MeetingNounRuleTests
{
    [Theory]
    [InlineData(
        "A meeting between Kenyan President Daniel Mutai and Ugandan President Moses Okello took place in Entebbe on Friday.",
        "meeting held 2021-03-05 Daniel Mutai+Moses Okello @ Entebbe"
    )]
    [InlineData("Kenyan President Daniel Mutai hailed his meeting with Ugandan President Moses Okello.", "meeting held Daniel Mutai+Moses Okello")]
    [InlineData("Kenyan President Daniel Mutai's call with Ugandan President Moses Okello was short.", "call held Daniel Mutai+Moses Okello")]
    [InlineData("Kenya-Uganda trade talks opened in Arusha.", "talks held Kenya+Uganda @ Arusha")]
    [InlineData("The Kenyan president's visit to Oslo was short. Kenyan President Daniel Mutai left.", "visit held Daniel Mutai @ Oslo")]
    [InlineData("Talks between Norway and Peru were held in Lima.", "talks held Norway+Peru @ Lima")]
    [InlineData(
        "Sochi will host a meeting between Turkey's Murat Demir and Iran's Ali Rezaei on June 25.",
        "meeting planned 2021-06-25 Ali Rezaei+Murat Demir @ Sochi"
    )]
    [InlineData(
        "Marta Lopes, the Portuguese president, gave a dinner in honour of Angola's Paulo Neto on Monday.",
        "meeting held 2021-03-08 Marta Lopes+Paulo Neto"
    )]
    [InlineData(
        "President Ana Silva told reporters on Monday, having just come from a meeting with Jan Mazur, the Polish foreign minister, that all went well.",
        "meeting held 2021-03-08 Ana Silva+Jan Mazur"
    )]
    [InlineData(
        "President Ana Silva told reporters on Monday that a meeting with Jan Mazur, the Polish foreign minister, had gone well.",
        "meeting held Ana Silva+Jan Mazur"
    )]
    [InlineData(
        "Peruvian President Ana Silva and Polish Foreign Minister Jan Mazur know each other. In their last phone call, in January, Silva raised concern about fish.",
        "call held 2021-01 Ana Silva+Jan Mazur"
    )]
    [InlineData(
        "In May, Peruvian President Ana Silva flew to Warsaw, but no meeting with the Polish government took place.",
        "visit held 2020-05 Ana Silva @ Warsaw | meeting denied Ana Silva+Poland @ Warsaw"
    )]
    [InlineData(
        "Peruvian President Ana Silva will meet Polish Foreign Minister Jan Mazur on Friday, the first session between the two.",
        "meeting planned 2021-03-12 Ana Silva+Jan Mazur | meeting planned 2021-03-12 Ana Silva+Jan Mazur"
    )]
    public void Reads_the_parties_that_are_attached(string text, string expected) => Assert.Equal(expected, Reading.Meetings(text));

    [Theory]
    [InlineData("Kenyan delegates left the meeting room in Uganda.", "")]
    [InlineData("Kenya issued a call for calm in Uganda.", "")]
    [InlineData("The session was long.", "")]
    [InlineData("An exchange of fire was reported between Kenya and Uganda.", "")]
    [InlineData("The visits were among the highest-level contacts between Kenya and Uganda since 1990.", "")]
    [InlineData("Meeting rooms in Kenya and Uganda are full.", "")]
    [InlineData("A conference-call service of Kenya and Uganda failed.", "")]
    [InlineData("It was their first meeting.", "")]
    [InlineData("Talks with Rwanda had failed, Kenyan President Daniel Mutai told Uganda.", "")]
    [InlineData("Venezuela recalled its ambassador to Brazil for consultations.", "")]
    [InlineData("In a long call on Monday, Peruvian President Ana Silva raised concern about fish.", "")]
    [InlineData("In May, Peruvian President Ana Silva flew to Cusco, but no meeting with Peru took place.", "visit held 2020-05 Ana Silva @ Cusco")]
    public void Refuses_compounds_comparisons_and_nouns_without_parties(string text, string expected) => Assert.Equal(expected, Reading.Meetings(text));

    [Fact]
    public void Each_month_of_a_list_has_a_call_of_its_own() =>
        Assert.Equal(
            "call held 2021-01 Daniel Mutai+Moses Okello | call held 2021-06 Daniel Mutai+Moses Okello | call held 2021-09 Daniel Mutai+Moses Okello",
            Reading.Meetings(
                "Kenyan President Daniel Mutai and Ugandan President Moses Okello had three phone conversations - in January, June and September.",
                published: "2021-12-10"
            )
        );

    [Theory]
    [InlineData("These talks between Peru and Chile did not produce any result.", "talks held Chile+Peru")]
    [InlineData("Talks between Peru and Chile failed to yield an agreement.", "talks held Chile+Peru")]
    [InlineData(
        "Peruvian President Luis Baeza held separate meetings with Chilean President Ana Diaz and Bolivian President Hugo Morel.",
        "meeting held Ana Diaz+Luis Baeza | meeting held Hugo Morel+Luis Baeza"
    )]
    [InlineData(
        "Peruvian President Luis Baeza told Chilean President Ana Diaz in a call on Friday that tariffs would be cut.",
        "call held 2021-03-05 Ana Diaz+Luis Baeza"
    )]
    [InlineData(
        "German Chancellor Karl Weber offered Peruvian Foreign Minister Ana Flores a meeting in Berlin.",
        "meeting possible Ana Flores+Karl Weber @ Berlin"
    )]
    [InlineData(
        "Gabonese President Jean Barro was received by French President Marc Hollard on the sidelines of the summit in Bamako.",
        "meeting held Jean Barro+Marc Hollard @ Bamako | conference held @ Bamako"
    )]
    [InlineData(
        "Chancellor Karl Weber's visit to Lima, the first by a German leader since 1999, begins on Thursday.",
        "visit planned 2021-03-11 Karl Weber @ Lima"
    )]
    public void Reads_what_came_of_talks_as_talks_held(string text, string expected) => Assert.Equal(expected, Reading.Meetings(text));

    [Theory]
    [InlineData("The rebellion worsened after the Soviet invasion of Afghanistan, and the negotiations languished.", "")]
    [InlineData("Kenya's settlements policy hampered the negotiations on Somali autonomy.", "")]
    [InlineData("The talks between Peru and Chile did not take place.", "talks denied Chile+Peru")]
    public void Refuses_states_that_are_only_named_nearby(string text, string expected) => Assert.Equal(expected, Reading.Meetings(text));
}
