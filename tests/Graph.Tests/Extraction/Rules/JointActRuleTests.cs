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
}
