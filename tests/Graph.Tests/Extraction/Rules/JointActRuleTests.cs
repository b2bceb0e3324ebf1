using Graph.Tests.Support;
using Xunit;

namespace Graph.Tests.Extraction.Rules;

public sealed class JointActRuleTests
{
    [Theory]
    [InlineData(
        "Presidents Abena Osei of Ghana and Yao Mensah of Togo signed a border treaty in Accra on Tuesday.",
        "meeting held 2021-03-09 Abena Osei+Yao Mensah @ Accra"
    )]
    [InlineData(
        "Finnish Prime Minister Aino Lehto and her Danish counterpart, Mette Holm, agreed in Copenhagen on Monday to link their grids.",
        "meeting held 2021-03-08 Aino Lehto+Mette Holm @ Copenhagen"
    )]
    [InlineData(
        "Polish Foreign Minister Jan Mazur told his Belarusian counterpart, Ihar Kuzmich, in Minsk on Monday that the border would stay shut.",
        "meeting held 2021-03-08 Ihar Kuzmich+Jan Mazur @ Minsk"
    )]
    [InlineData(
        "US envoy Paul Wexler discussed Yemen with Oman's foreign minister, Yusuf Harthy, in Muscat.",
        "meeting held Paul Wexler+Yusuf Harthy @ Muscat"
    )]
    [InlineData("US envoy Paul Wexler and Oman's foreign minister, Yusuf Harthy, discussed Yemen on the phone.", "call held Paul Wexler+Yusuf Harthy")]
    [InlineData(
        "The accord that Ghanaian and Togolese negotiators reached in Accra on Monday is to be signed soon.",
        "talks held 2021-03-08 Ghana+Togo @ Accra"
    )]
    [InlineData("Peruvian and Chilean negotiators hammered out a timetable in Lima.", "talks held Chile+Peru @ Lima")]
    public void Reads_what_two_do_together_or_one_says_to_the_other(string text, string expected) => Assert.Equal(expected, Reading.Meetings(text));

    [Theory]
    [InlineData("Finnish Prime Minister Aino Lehto and her Danish counterpart, Mette Holm, agreed to link their grids.", "")]
    [InlineData("Finnish Prime Minister Aino Lehto told the Danish prime minister, Mette Holm, in a letter from Helsinki that the grids would be linked.", "")]
    [InlineData("Finnish Prime Minister Aino Lehto and her foreign minister, Kai Salo, signed the treaty in Helsinki.", "")]
    [InlineData("Finnish Prime Minister Aino Lehto told reporters in Copenhagen that the grids would be linked.", "")]
    [InlineData("Finnish Prime Minister Aino Lehto and her Danish counterpart, Mette Holm, have not signed the treaty in Copenhagen.", "")]
    [InlineData("The accord that Ghanaian and Togolese negotiators reached on Monday is to be signed soon.", "")]
    [InlineData("Ghanaian negotiators reached an accord with a lender in Accra.", "")]
    [InlineData("Negotiators of Peru and Chile could not strike a deal in Lima.", "")]
    [InlineData("Ghanaian and Togolese ministers reached the hotel in Accra.", "")]
    public void Refuses_letters_one_state_and_what_was_not_done(string text, string expected) => Assert.Equal(expected, Reading.Meetings(text));

    [Theory]
    [InlineData(
        "German Foreign Minister Karl Weber had discussed the mission with Ana Flores, the Peruvian foreign minister.",
        "meeting held Ana Flores+Karl Weber"
    )]
    [InlineData(
        "Liberian President Ellen Sando flew to Banjul and urged Gambian President Yusuf Jalloh to step down.",
        "visit held Ellen Sando @ Banjul | meeting held Ellen Sando+Yusuf Jalloh @ Banjul"
    )]
    [InlineData(
        "The road map was signed in Bishkek on 6 January by the energy ministers of Kyrgyzstan, Uzbekistan and Kazakhstan.",
        "meeting held 2021-01-06 Kazakhstan+Kyrgyzstan+Uzbekistan @ Bishkek"
    )]
    [InlineData("Chinese President Hu Lin told visiting Peruvian Foreign Minister Luis Baeza that ties were in danger.", "meeting held Hu Lin+Luis Baeza")]
    [InlineData(
        "The treaty, which Chilean President Ana Diaz and Peruvian President Luis Baeza signed in Lima on Sunday, ends years of quarrels.",
        "meeting held 2021-03-07 Ana Diaz+Luis Baeza @ Lima"
    )]
    public void Reads_what_is_talked_over_said_on_arrival_or_signed_by_officers(string text, string expected) => Assert.Equal(expected, Reading.Meetings(text));

    [Theory]
    [InlineData("German Chancellor Karl Weber discussed the crisis with his cabinet.", "")]
    [InlineData("The German and Peruvian ministers discussed the budget with experts.", "")]
    [InlineData("German Chancellor Karl Weber urged Peruvian President Luis Baeza to step down.", "")]
    [InlineData("The treaty was signed by Chilean President Ana Diaz.", "")]
    [InlineData("Chilean President Ana Diaz told visiting students in Lima that ties were good.", "")]
    public void Refuses_what_is_talked_over_at_home_or_said_nobody_says_where(string text, string expected) => Assert.Equal(expected, Reading.Meetings(text));
}
