using Graph.Tests.Support;
using Xunit;

namespace Graph.Tests.Extraction.Rules;

public sealed class MeetingVerbRuleTests
{
    [Theory]
    [InlineData(
        "Kenyan President Daniel Mutai met Ugandan President Moses Okello in Kampala on Monday.",
        "meeting held 2021-03-08 Daniel Mutai+Moses Okello @ Kampala"
    )]
    [InlineData("Kenyan President Daniel Mutai held talks with Ugandan President Moses Okello in Nairobi.", "talks held Daniel Mutai+Moses Okello @ Nairobi")]
    [InlineData(
        "Turkish Foreign Minister Emre Kaya was received by Greek Prime Minister Nikos Laskaris in Athens on 4 March 2021.",
        "meeting held 2021-03-04 Emre Kaya+Nikos Laskaris @ Athens"
    )]
    [InlineData("Chilean President Ana Diaz spoke by phone with Argentine President Luis Romero on March 4.", "call held 2021-03-04 Ana Diaz+Luis Romero")]
    [InlineData("Chilean President Ana Diaz telephoned Argentine President Luis Romero.", "call held Ana Diaz+Luis Romero")]
    [InlineData("Polish Prime Minister Jan Mazur travelled to Vilnius on Tuesday.", "visit held 2021-03-09 Jan Mazur @ Vilnius")]
    [InlineData("Russian Foreign Minister Igor Orlov received his Turkish counterpart in Sochi.", "meeting held Igor Orlov+Turkey @ Sochi")]
    [InlineData("Malian and Nigerien officials met in Algiers.", "meeting held Mali+Niger @ Algiers")]
    [InlineData("Swedish Foreign Minister Eva Lind visited Helsinki last week.", "visit held 2021-03-01/2021-03-07 Eva Lind @ Helsinki")]
    [InlineData("Nigerian President Nelson Adeyemi and Ghanaian President Kwame Boateng met in Abuja.", "meeting held Kwame Boateng+Nelson Adeyemi @ Abuja")]
    [InlineData("Oslo and Lima held talks.", "talks held Norway+Peru")]
    [InlineData("Foreign ministers of Kenya and Uganda met in Arusha on 3 March.", "meeting held 2021-03-03 Kenya+Uganda @ Arusha")]
    [InlineData("Kenyan President Daniel Mutai met Ugandan President Moses Okello yesterday.", "meeting held 2021-03-09 Daniel Mutai+Moses Okello")]
    [InlineData("Kenyan President Daniel Mutai met Ugandan President Moses Okello in June 1998.", "meeting held 1998-06 Daniel Mutai+Moses Okello")]
    [InlineData("Kenyan President Daniel Mutai met Ugandan President Moses Okello for two days.", "meeting held Daniel Mutai+Moses Okello")]
    [InlineData(
        "Kenyan President Daniel Mutai said Ugandan President Moses Okello had met Rwandan President Paul Habimana.",
        "meeting held Moses Okello+Paul Habimana"
    )]
    [InlineData("Kenyan President Daniel Mutai said he had met Ugandan President Moses Okello.", "meeting held Daniel Mutai+Moses Okello")]
    [InlineData(
        "It is not clear whether Venezuela's president, Hugo Marin, will meet Uruguay's president, Jose Pena.",
        "meeting possible Hugo Marin+Jose Pena"
    )]
    [InlineData(
        "The UN secretary general, Kofi Mensah, urged the Sudanese president, Omar Nimeri, by telephone on Friday to let aid in.",
        "call held 2021-03-05 Kofi Mensah+Omar Nimeri"
    )]
    [InlineData(
        "The Brazilian ambassador to Caracas, Ruy Mello, was summoned to the Venezuelan foreign ministry on Tuesday.",
        "meeting held 2021-03-09 Ruy Mello+Venezuela"
    )]
    public void Reads_who_met_whom_where_and_when(string text, string expected) => Assert.Equal(expected, Reading.Meetings(text));

    [Theory]
    [InlineData("Ankara received the note.", "")]
    [InlineData("Kenyan President Daniel Mutai met the target.", "")]
    [InlineData("Kenyan President Daniel Mutai called for calm in Uganda.", "")]
    [InlineData("Uganda agreed to meet Kenya halfway.", "")]
    [InlineData("Kenyan President Daniel Mutai met resistance from Uganda.", "")]
    [InlineData("Kenyan President Daniel Mutai called Ugandan President Moses Okello a friend.", "")]
    [InlineData("Kenyan President Daniel Mutai met with criticism in Uganda.", "")]
    [InlineData("Kenyan President Daniel Mutai spoke about Ugandan President Moses Okello.", "")]
    [InlineData("Swedish Foreign Minister Eva Lind visited a school.", "")]
    [InlineData("Share This Story With Kenya And Uganda", "")]
    [InlineData("Kenyan President Daniel Mutai told reporters in Oslo that Uganda had met its pledge.", "")]
    [InlineData("Kenya condemned Uganda.", "")]
    public void Refuses_idioms_namings_and_what_is_no_party(string text, string expected) => Assert.Equal(expected, Reading.Meetings(text));

    [Theory]
    [InlineData(
        "Chilean President Ana Diaz also met with Colombian President Juan Sanz and with Brazilian President Dilma Rossi.",
        "meeting held Ana Diaz+Juan Sanz | meeting held Ana Diaz+Dilma Rossi"
    )]
    [InlineData(
        "UN envoy Jan Novak met separately with Chilean President Ana Diaz and Peruvian President Luis Baeza in New York on Sunday.",
        "meeting held 2021-03-07 Ana Diaz+Jan Novak @ New York | meeting held 2021-03-07 Jan Novak+Luis Baeza @ New York"
    )]
    [InlineData(
        "Meeting in Malta on March 2, Chilean President Ana Diaz and Peruvian President Luis Baeza agreed on a border.",
        "meeting held 2021-03-02 Ana Diaz+Luis Baeza @ Malta"
    )]
    [InlineData(
        "Belgian Prime Minister Charles Maes received Peruvian President Luis Baeza in Brussels in January and again in February.",
        "meeting held 2021-01 Charles Maes+Luis Baeza @ Brussels | meeting held 2021-02 Charles Maes+Luis Baeza @ Brussels"
    )]
    [InlineData(
        "UN envoy Jan Novak brought Chilean President Ana Diaz and Peruvian President Luis Baeza together in New York on Sunday.",
        "meeting held 2021-03-07 Ana Diaz+Jan Novak+Luis Baeza @ New York"
    )]
    [InlineData(
        "Canadian Prime Minister Justin Tremblay spoke with Jamaican Prime Minister Andrew Holt about the storm.",
        "call held Andrew Holt+Justin Tremblay"
    )]
    [InlineData("Neither German Chancellor Karl Weber nor his aides met Peruvian President Luis Baeza.", "meeting denied Karl Weber+Luis Baeza")]
    [InlineData("German Chancellor Karl Weber traveled to Lima on Monday.", "visit held 2021-03-08 Karl Weber @ Lima")]
    [InlineData(
        "German Chancellor Karl Weber has invited Peruvian President Luis Baeza to Berlin for next week.",
        "visit possible 2021-03-15/2021-03-21 Luis Baeza @ Berlin"
    )]
    [InlineData(
        "German Chancellor Karl Weber met his Chilean counterpart, General Hugo Moya, and Peruvian President Luis Baeza.",
        "meeting held Hugo Moya+Karl Weber+Luis Baeza"
    )]
    [InlineData(
        "Peruvian President Luis Baeza wants a loan. German Chancellor Karl Weber, who talked with him on Tuesday, promised nothing.",
        "talks held 2021-03-09 Karl Weber+Luis Baeza"
    )]
    [InlineData(
        "The army chiefs of Peru and Chile, General Luis Baeza and General Hugo Moya, met at the border on Sunday.",
        "meeting held 2021-03-07 Hugo Moya+Luis Baeza"
    )]
    public void Reads_those_met_apart_again_or_by_word_of_mouth(string text, string expected) => Assert.Equal(expected, Reading.Meetings(text));

    [Theory]
    [InlineData("Meeting with reporters in Lima, Peruvian President Luis Baeza denied the report.", "")]
    [InlineData("German Chancellor Karl Weber brought his papers together.", "")]
    [InlineData("German Chancellor Karl Weber invited Peruvian President Luis Baeza to explain himself.", "")]
    [InlineData("German Chancellor Karl Weber has not invited Peruvian President Luis Baeza to Berlin.", "")]
    [InlineData("Peruvian President Luis Baeza called on Chilean President Ana Diaz to cancel the debt.", "")]
    [InlineData("Peru rejected the plan because it did not call for an end to the fighting.", "")]
    public void Refuses_reporters_papers_and_appeals(string text, string expected) => Assert.Equal(expected, Reading.Meetings(text));
}
