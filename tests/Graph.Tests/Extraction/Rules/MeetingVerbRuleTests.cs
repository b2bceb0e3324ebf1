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
}
