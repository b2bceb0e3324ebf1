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
    public void Reads_what_two_do_together_or_one_says_to_the_other(string text, string expected) => Assert.Equal(expected, Reading.Meetings(text));

    [Theory]
    [InlineData("Finnish Prime Minister Aino Lehto and her Danish counterpart, Mette Holm, agreed to link their grids.", "")]
    [InlineData("Finnish Prime Minister Aino Lehto told the Danish prime minister, Mette Holm, in a letter from Helsinki that the grids would be linked.", "")]
    [InlineData("Finnish Prime Minister Aino Lehto and her foreign minister, Kai Salo, signed the treaty in Helsinki.", "")]
    [InlineData("Finnish Prime Minister Aino Lehto told reporters in Copenhagen that the grids would be linked.", "")]
    [InlineData("Finnish Prime Minister Aino Lehto and her Danish counterpart, Mette Holm, have not signed the treaty in Copenhagen.", "")]
    public void Refuses_letters_one_state_and_what_was_not_done(string text, string expected) => Assert.Equal(expected, Reading.Meetings(text));
}
