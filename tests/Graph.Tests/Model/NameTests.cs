using Graph.Model.Names;
using Xunit;

namespace Graph.Tests.Model;

public sealed class NameTests
{
    [Theory]
    [InlineData("Erdoğan", "erdogan")]
    [InlineData("ŁÓDŹ", "lodz")]
    [InlineData("São Tomé", "sao tome")]
    [InlineData("Straße", "strasse")]
    [InlineData("İstanbul", "istanbul")]
    [InlineData("Ho\u0301lar", "holar")]
    [InlineData("co\u00adoperate", "cooperate")]
    [InlineData("Ørsted", "orsted")]
    [InlineData("Nguyễn Phú Trọng", "nguyen phu trong")]
    [InlineData("習近平", "習近平")]
    [InlineData("", "")]
    public void Folding_takes_away_case_and_marks(string text, string folded) => Assert.Equal(folded, NameKey.Fold(text));

    [Theory]
    [InlineData("Xi's", "xi")]
    [InlineData("Xi’s", "xi")]
    [InlineData("U.S.", "us")]
    [InlineData("Kim Jong-un", "kim jong un")]
    [InlineData("O'Brien", "obrien")]
    [InlineData("O’Brien", "obrien")]
    [InlineData("the ministers' talks", "the ministers talks")]
    [InlineData("  A   B  ", "a b")]
    [InlineData("...", "")]
    [InlineData("Al-Shabaab (group)", "al shabaab group")]
    public void A_key_is_the_words_of_a_name(string name, string key) => Assert.Equal(key, NameKey.Of(name));

    [Theory]
    [InlineData("Xi Jinping", "Jinping Xi", true)]
    [InlineData("Xi Jinping", "XI JINPING", true)]
    [InlineData("Xi Jinping", "Xi Jin Ping", false)]
    [InlineData("Ana Rios", "Ana Rios Rios", false)]
    public void Word_order_can_be_left_aside(string one, string other, bool same) => Assert.Equal(same, NameKey.Unordered(one) == NameKey.Unordered(other));

    [Theory]
    [InlineData("Kim Jong Un", "kim-jong-un")]
    [InlineData("  Asia-Pacific  (Forum)! ", "asia-pacific-forum")]
    [InlineData("O'Brien", "obrien")]
    [InlineData("O’Brien", "obrien")]
    [InlineData("Erdoğan", "erdogan")]
    [InlineData("王毅", "u738bu6bc5")]
    [InlineData("!!!", "")]
    [InlineData("", "")]
    public void A_slug_is_plain(string name, string slug) => Assert.Equal(slug, Slug.Of(name));

    [Theory]
    [InlineData("王毅")]
    [InlineData("Ana Ríos & Söhne")]
    [InlineData("a--b__c")]
    public void A_slug_of_a_slug_is_itself(string name) => Assert.Equal(Slug.Of(name), Slug.Of(Slug.Of(name)));
}
