using Xunit;

namespace Graph.Scenarios.Scoring;

public sealed class ScoreTextTests
{
    [Theory]
    [InlineData("Xi’s trip", "xi trip")]
    [InlineData("Cox's Bazar", "cox bazar")]
    [InlineData("Slavica Radojčić", "slavica radojcic")]
    [InlineData("Nguyễn Thị Thu Hà", "nguyen thi thu ha")]
    [InlineData("São Tomé & Príncipe", "sao tome principe")]
    [InlineData("the 'status quo", "the status quo")]
    [InlineData("O'Sullivan", "o sullivan")]
    [InlineData("Jens Støre", "jens st re")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void Names_lose_case_marks_and_possessives(string? text, string expected) => Assert.Equal(expected, ScoreText.Normal(text));

    [Theory]
    [InlineData("Marco Rubio", "Rubio Marco", true)]
    [InlineData("Rubio", "Marco Rubio", true)]
    [InlineData("Marco Antonio Rubio", "Marco Rubio", true)]
    [InlineData("Marco Rubio", "Rubio", false)]
    [InlineData("Grace Banda", "Thokozani Banda", false)]
    [InlineData("Marco Rubio", "Marco Polo", false)]
    public void One_person_may_be_spelled_in_many_ways(string gold, string name, bool same) => Assert.Equal(same, ScoreText.SamePerson(gold, [name]));

    [Theory]
    [InlineData("State Department", "U.S. State Department", true)]
    [InlineData("Foreign Ministry", "Ministry of Finance", false)]
    [InlineData("Ministry of Foreign Affairs", "Chinese Ministry of Foreign Affairs", true)]
    [InlineData("the of", "for", false)]
    public void Names_need_three_words_in_five(string gold, string name, bool same) => Assert.Equal(same, ScoreText.SameName(gold, [name]));

    [Theory]
    [InlineData("rare earths", "rare earth exports", true)]
    [InlineData("tariffs", "tariff truce", true)]
    [InlineData("chip design software", "chips", true)]
    [InlineData("trade", "tariffs", false)]
    [InlineData("the issue", "issues", false)]
    public void Issues_need_half_of_the_shorter_name(string gold, string name, bool same) => Assert.Equal(same, ScoreText.SameIssue(gold, [name]));
}
