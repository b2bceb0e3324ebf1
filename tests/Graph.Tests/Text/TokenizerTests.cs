using Graph.Text;
using Xunit;

namespace Graph.Tests.Text;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("They don't agree.", "They do n't agree .")]
    [InlineData("Kenya's we’ve I'll he'd", "Kenya 's we ’ve I 'll he 'd")]
    [InlineData("It can’t; we cannot.", "It ca n’t ; we can not .")]
    [InlineData("O'Brien and d'état and Côte d’Ivoire", "O'Brien and d'état and Côte d’Ivoire")]
    [InlineData("U.S.-China talks", "U.S. - China talks")]
    [InlineData("U.S.–China talks", "U.S. – China talks")]
    [InlineData("the state-run, non-aligned anti-war side", "the state - run , non-aligned anti-war side")]
    [InlineData("and—yes—so", "and — yes — so")]
    [InlineData("Gen. Diaz and J.D. Moe on Oct. 27", "Gen. Diaz and J.D. Moe on Oct. 27")]
    [InlineData("at 3 p.m. or 7:30pm", "at 3 p.m. or 7:30 pm")]
    [InlineData("on 11/7 and 2025-10-28", "on 11/7 and 2025-10-28")]
    [InlineData("$1,234.50, US$5bn, 3.5%", "$ 1,234.50 , US$ 5 bn , 3.5 %")]
    [InlineData("from 10-12 to 1969-1970", "from 10 - 12 to 1969 - 1970")]
    [InlineData("the 20th, the 1990s and '72", "the 20th , the 1990s and '72")]
    [InlineData("see https://example.org/a-b?c=d. Or press@example.org.", "see https://example.org/a-b?c=d . Or press@example.org .")]
    [InlineData("(AT&T) [sic] {x}", "( AT&T ) [ sic ] { x }")]
    [InlineData("“Yes,” she said.", "“ Yes , ” she said .")]
    [InlineData("\"Yes,\" 'no' ''so''", "\" Yes , \" ' no ' '' so ''")]
    [InlineData("Wait... what?! Well…", "Wait ... what ?! Well …")]
    [InlineData("![]() | Photo: X |", "! [ ] ( ) | Photo : X |")]
    [InlineData("• one", "• one")]
    [InlineData("No. 5. He said no.", "No. 5 . He said no .")]
    [InlineData("Miami, Fla., not del.", "Miami , Fla. , not del .")]
    [InlineData("I went. So did I.", "I went . So did I .")]
    [InlineData("Mr. and Mrs. Moe of Downing St. in London", "Mr. and Mrs. Moe of Downing St. in London")]
    [InlineData("He lives on Downing St.", "He lives on Downing St .")]
    [InlineData("in Sept. and Oct. and on Mon. they met", "in Sept. and Oct. and on Mon. they met")]
    [InlineData("Rep. Moe (D-Calif.) left.", "Rep. Moe ( D - Calif. ) left .")]
    [InlineData("It is anti-U.S.", "It is anti-U.S.")]
    [InlineData("‘We agree,’ he said.", "‘ We agree , ’ he said .")]
    [InlineData("rock ’n’ roll of the ’90s", "rock ’ n ’ roll of the ’90s")]
    [InlineData("the ministers’ plans, Côte d’Ivoire’s too", "the ministers ’ plans , Côte d’Ivoire ’s too")]
    [InlineData("10\u00a0000 and 3\u202f000", "10 000 and 3 000")]
    [InlineData("€5m, £3.2bn, 5°C, 10km", "€ 5 m , £ 3.2 bn , 5 ° C , 10 km")]
    [InlineData("the 3-1 vote, a $1.5-billion deal", "the 3 - 1 vote , a $ 1.5 - billion deal")]
    [InlineData("at 17:00 GMT or 9am-5pm", "at 17:00 GMT or 9 am - 5 pm")]
    [InlineData("KYIV, Ukraine -- Talks; GENEVA — More", "KYIV , Ukraine -- Talks ; GENEVA — More")]
    [InlineData("1) one a) two", "1 ) one a ) two")]
    [InlineData("@user: see #tag, foo@bar.example", "@user : see #tag , foo@bar.example")]
    [InlineData("she'd've gone; let's; gonna", "she 'd 've gone ; let 's ; gon na")]
    [InlineData("y'all shan't; 'tis o'clock, ma'am", "y'all sha n't ; 'tis o'clock , ma'am")]
    [InlineData("WON'T THEY? IT'S THE U.S.'S", "WO N'T THEY ? IT 'S THE U.S. 'S")]
    [InlineData("ex-president-elect's vice-chairman", "ex-president - elect 's vice - chairman")]
    [InlineData("Jean-Claude of Guinea-Bissau, al-Assad, COVID-19", "Jean - Claude of Guinea - Bissau , al - Assad , COVID - 19")]
    [InlineData("a 10-year-old UN-backed deal", "a 10 - year - old UN-backed deal")]
    [InlineData("in Va. on Jan. 3, of Mass. in May", "in Va. on Jan. 3 , of Mass. in May")]
    [InlineData("He lives in Va. She does too.", "He lives in Va . She does too .")]
    [InlineData("Rs. 500 or 500 Rs. Chap. 3", "Rs. 500 or 500 Rs . Chap. 3")]
    [InlineData("on Oct.\n27 and No.\r\n10", "on Oct. 27 and No. 10")]
    [InlineData("He said no.\n5 left in Oct.\n\n27 came", "He said no . 5 left in Oct . 27 came")]
    [InlineData("see t.co/abc, d.example/e.html; bbc.co.uk/news.", "see t.co/abc , d.example/e.html ; bbc.co.uk/news .")]
    [InlineData("U.S./U.K., a.m./p.m. and/or km/h.The/next", "U.S. / U.K. , a.m. / p.m. and / or km / h . The / next")]
    [InlineData("the ‘90s and ‘20 people’", "the ‘90s and ‘ 20 people ’")]
    [InlineData("-3.2, +4.5, .5 per cent, 12.30 p.m.", "- 3.2 , +4.5 , .5 per cent , 12.30 p.m.")]
    [InlineData("«Oui», „Ja“, ‹ok›, ''Well.'' ``Yes''", "« Oui » , „ Ja “ , ‹ ok › , '' Well . '' `` Yes ''")]
    [InlineData("I . . . think", "I . . . think")]
    public void Cuts_as_the_treebank_does(string text, string tokens) => Assert.Equal(tokens, Forms(text));

    [Theory]
    [InlineData("")]
    [InlineData(" \t\r\n\u00a0\u2003\u200b\ufeff ")]
    public void Finds_nothing_where_nothing_is(string text)
    {
        var read = Language.Read(text);

        Assert.Empty(read.Tokens);
        Assert.Empty(read.Sentences);
    }

    [Theory]
    [InlineData("co\u00adop\u00ader\u00adate now", "cooperate now")]
    [InlineData("\ufeffPeace\u200b talks", "Peace talks")]
    [InlineData("Erdog\u0306an met", "Erdog\u0306an met")]
    [InlineData("Oct.\u00a027", "Oct. 27")]
    [InlineData("Sa\u0303o Tome\u0301’s", "Sa\u0303o Tome\u0301 ’s")]
    [InlineData("U.\u200bS. word\u2060joiner", "U.S. wordjoiner")]
    public void Leaves_invisible_characters_out_of_forms(string text, string tokens) => Assert.Equal(tokens, Forms(text));

    [Fact]
    public void Ranges_point_into_the_original_text()
    {
        const string Text = "\u200bThe co\u00adoperation (“U.S.–China”)\r\n\r\ngrew 😀😀 by\u00a05%!";

        var read = Language.Read(Text);

        var last = 0;
        for (var i = 0; i < read.Tokens.Length; i++)
        {
            var range = read.Tokens[i].Range;
            Assert.True(range.Start >= last && range.Length > 0);
            Assert.Equal(read.Form(i), range.In(Text).Replace("\u00ad", string.Empty, StringComparison.Ordinal));
            last = range.End;
        }

        Assert.Equal("The cooperation ( “ U.S. – China ” ) grew 😀 😀 by 5 % !", Forms(Text));
    }

    [Fact]
    public void Every_visible_character_belongs_to_one_token()
    {
        const string Text = "a.b..c@d#e $f%g^h&i*(j)_k+l=m[n]o{p}q|r\\s/t?u>v<w~x`y;z:'\"1,2.3:4/5-6–7—8…9\ud800 \udc00";

        var read = Language.Read(Text);

        Assert.Equal(Text.Count(c => !char.IsWhiteSpace(c)), read.Tokens.Sum(t => t.Range.Length));
    }

    [Fact]
    public void Space_before_says_what_the_text_shows()
    {
        var read = Language.Read("Well, no-one.");

        Assert.Equal([false, false, true, false, false, false], read.Tokens.Select(t => t.SpaceBefore));
    }

    private static string Forms(string text)
    {
        var read = Language.Read(text);
        return string.Join(' ', Enumerable.Range(0, read.Tokens.Length).Select(read.Form));
    }
}
