using Graph.Query.Questions;
using Xunit;

namespace Graph.Tests.Query.Questions;

public sealed class AskParserTests
{
    [Theory]
    [InlineData("how are Ana Prado and Jan Novak connected?", "how Ana Prado|Jan Novak")]
    [InlineData("How is Ana Prado related to Peru", "how Ana Prado|Peru")]
    [InlineData("HOW ARE  Ana Prado and Peru LINKED ?", "how Ana Prado|Peru")]
    [InlineData("how are Peru and Chile linked to each other?", "how Peru|Chile")]
    [InlineData("What connects Ana Prado and fishing rights?", "how Ana Prado|fishing rights")]
    [InlineData("how are Trinidad and Tobago and Peru connected?", "how Trinidad and Tobago|Peru")]
    [InlineData("how are Peru and Trinidad and Tobago connected?", "how Peru|Trinidad and Tobago")]
    [InlineData("who is Ana Prado?", "who Ana Prado")]
    [InlineData("What is the Lake League?", "who the Lake League")]
    [InlineData("who met Ana Prado?", "meetings with=Ana Prado wanted=Parties")]
    [InlineData("Who has spoken with Ana Prado?", "meetings with=Ana Prado wanted=Parties")]
    [InlineData("who met Ana Prado in Lima?", "meetings with=Ana Prado place=Lima wanted=Parties")]
    [InlineData("who met whom in Lima?", "meetings place=Lima wanted=Parties")]
    [InlineData("who met in Lima?", "meetings place=Lima wanted=Parties")]
    [InlineData("who met Ana Prado in 2024?", "meetings with=Ana Prado year=2024 wanted=Parties")]
    [InlineData("when did Ana Prado meet Jan Novak?", "meetings with=Ana Prado,Jan Novak wanted=Date")]
    [InlineData("when did Ana Prado and Jan Novak meet?", "meetings with=Ana Prado,Jan Novak wanted=Date")]
    [InlineData("Where did Ana Prado meet with Jan Novak?", "meetings with=Ana Prado,Jan Novak wanted=Place")]
    [InlineData("did Ana Prado meet Jan Novak?", "meetings with=Ana Prado,Jan Novak wanted=Whether")]
    [InlineData("Has Ana Prado ever met Jan Novak?", "meetings with=Ana Prado,Jan Novak wanted=Whether")]
    [InlineData("What did Ana Prado and Jan Novak discuss?", "meetings with=Ana Prado,Jan Novak wanted=Topics")]
    [InlineData("who discussed fishing rights?", "meetings about=fishing rights wanted=Parties")]
    [InlineData("what has been said about fishing rights?", "meetings about=fishing rights wanted=Meeting")]
    [InlineData("what meetings are planned?", "meetings status=planned wanted=Meeting")]
    [InlineData("which meetings were canceled in 2024?", "meetings status=cancelled year=2024 wanted=Meeting")]
    [InlineData("which meetings took place?", "meetings wanted=Meeting")]
    [InlineData("timeline of Ana Prado", "timeline Ana Prado")]
    [InlineData("what happened to Ana Prado?", "timeline Ana Prado")]
    [InlineData("what happened?", "timeline")]
    [InlineData("what are the main issues?", "issues")]
    [InlineData("what issues are there?", "issues")]
    [InlineData("what is disputed?", "disputes")]
    [InlineData("Where do the reports differ?", "disputes")]
    [InlineData("what is overdue?", "overdue")]
    [InlineData("which meetings are overdue", "overdue")]
    [InlineData("what was reported of the meetings of Ana Prado and Jan Novak?", "history Ana Prado,Jan Novak")]
    [InlineData("history of the talks with Peru", "history Peru")]
    public void Reads_the_forms_it_knows(string question, string expected)
    {
        var asked = AskParser.Parse(question, name => name is "Trinidad and Tobago" or "Peru");

        Assert.Equal(expected, Said(asked));
    }

    [Theory]
    [InlineData("")]
    [InlineData("?")]
    [InlineData("Is Ana Prado nice?")]
    [InlineData("how are you")]
    [InlineData("how are Ana Prado connected")]
    [InlineData("what connects Ana Prado")]
    [InlineData("why did Ana Prado meet Jan Novak?")]
    [InlineData("meetings")]
    [InlineData("delete everything")]
    public void Refuses_what_it_does_not_know_with_the_forms_that_it_does(string question)
    {
        var unreadable = Assert.IsType<AskedQuestion.Unreadable>(AskParser.Parse(question));

        Assert.Equal(AskParser.Forms, unreadable.Forms);
    }

    [Fact]
    public void Every_form_that_people_are_shown_is_read()
    {
        Assert.All(AskParser.Forms, form => Assert.IsNotType<AskedQuestion.Unreadable>(AskParser.Parse(form)));
    }

    private static string Said(AskedQuestion asked) =>
        asked switch
        {
            AskedQuestion.Connection how => $"how {how.From}|{how.To}",
            AskedQuestion.Who who => $"who {who.Name}",
            AskedQuestion.Timeline timeline => $"timeline {timeline.Of}".TrimEnd(),
            AskedQuestion.Issues => "issues",
            AskedQuestion.Disputes => "disputes",
            AskedQuestion.Overdue => "overdue",
            AskedQuestion.History history => $"history {string.Join(',', history.With)}",
            AskedQuestion.Meetings m => string.Join(
                ' ',
                new[]
                {
                    "meetings",
                    m.With.IsEmpty ? null : $"with={string.Join(',', m.With)}",
                    m.About is null ? null : $"about={m.About}",
                    m.Place is null ? null : $"place={m.Place}",
                    m.Status is null ? null : $"status={m.Status}",
                    m.Year is null ? null : $"year={m.Year}",
                    $"wanted={m.Wanted}",
                }.OfType<string>()
            ),
            _ => "unreadable",
        };
}
