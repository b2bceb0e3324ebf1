using Graph.Tests.Support;
using Xunit;

namespace Graph.Tests.Extraction.Rules;

public sealed class JudgementRuleTests
{
    [Theory]
    [InlineData("Turkey denounced Greece as an aggressor.", "ACCUSE denounce held Turkey > Greece")]
    [InlineData("Argentina described Britain's exercises as a provocation.", "ACCUSE describe held Argentina > United Kingdom")]
    [InlineData("Zimbabwe's leader found Botswana's words unacceptable.", "ACCUSE find held Zimbabwe > Botswana")]
    [InlineData("Latvia said that a permanent base was out of the question.", "REJECT say held Latvia re permanent base")]
    public void Reads_what_is_thought_of_anothers_doing(string text, string expected) => Assert.Equal(expected, Reading.Actions(text));

    [Theory]
    [InlineData("Peru called the meeting useful.")]
    [InlineData("Kenya found the road long.")]
    [InlineData("The weather was unacceptable.")]
    [InlineData("An unacceptable delay followed in Ghana.")]
    [InlineData("Someone called the raid illegal.")]
    [InlineData("Latvia said that the permanent base was a good question.")]
    public void Refuses_a_judgement_that_reaches_nobody(string text) => Assert.Empty(Reading.Actions(text));
}
