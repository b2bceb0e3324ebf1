using Graph.Text;
using Xunit;

namespace Graph.Tests.Text;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("He left. She stayed.", "He left.|She stayed.")]
    [InlineData("They met in the U.S. He then left.", "They met in the U.S.|He then left.")]
    [InlineData("He met U.S. Secretary A. B. Moe on Oct. 27.", "He met U.S. Secretary A. B. Moe on Oct. 27.")]
    [InlineData("Talks start at 3 p.m. Diaz will host them.", "Talks start at 3 p.m.|Diaz will host them.")]
    [InlineData("“We agree.” Talks go on.", "“We agree.”|Talks go on.")]
    [InlineData("“Will you?” he asked. \"No!\" she said.", "“Will you?” he asked.|\"No!\" she said.")]
    [InlineData("She said: \"The U.S. position is known.\" He left.", "She said: \"The U.S. position is known.\"|He left.")]
    [InlineData("He (Gen. Diaz.) left... and came back. “So?”", "He (Gen. Diaz.) left... and came back.|“So?”")]
    [InlineData("It ended.The talks went on.", "It ended.|The talks went on.")]
    [InlineData("1. First, peace. 2. Then, trade.", "1. First, peace.|2. Then, trade.")]
    [InlineData("LIMA, Peru (AP) — Ministers met. They agreed.", "LIMA, Peru (AP) — Ministers met.|They agreed.")]
    [InlineData("‘We agree,’ he said. ‘Talks go on.’", "‘We agree,’ he said.|‘Talks go on.’")]
    [InlineData("“I agree,” he said, “if the U.S. agrees.” So be it.", "“I agree,” he said, “if the U.S. agrees.”|So be it.")]
    [InlineData("He lives on Downing St. in London. It is old.", "He lives on Downing St. in London.|It is old.")]
    [InlineData("He moved to Washington, D.C. He was there in Sept. and Oct. 2001.", "He moved to Washington, D.C.|He was there in Sept. and Oct. 2001.")]
    [InlineData("Washington, D.C., was cold. U.S. officials left.", "Washington, D.C., was cold.|U.S. officials left.")]
    [InlineData("Acme Inc. sued. He works at Acme Inc. The firm is old.", "Acme Inc. sued.|He works at Acme Inc.|The firm is old.")]
    [InlineData("He came at 10:30 a.m. EST and left at 5 p.m. The talks failed.", "He came at 10:30 a.m. EST and left at 5 p.m.|The talks failed.")]
    [InlineData("BEIJING, Oct. 27 (Xinhua) -- Envoys met. They left.", "BEIJING, Oct. 27 (Xinhua) -- Envoys met.|They left.")]
    [InlineData("See www.graph.example. Or ask.", "See www.graph.example.|Or ask.")]
    [InlineData("\"What?!\" he cried. (He left.) [He stayed.]", "\"What?!\" he cried.|(He left.)|[He stayed.]")]
    [InlineData("He met Rep. Moe (D-Calif.) and Prof. Lee, e.g. today, etc. The end.", "He met Rep. Moe (D-Calif.) and Prof. Lee, e.g. today, etc.|The end.")]
    [InlineData("It rose by 3.5 percent. Why? Nobody knows!", "It rose by 3.5 percent.|Why?|Nobody knows!")]
    [InlineData("The case, i.e. \"U.S. v. Moe,\" ended; e.g. “This.” is it.", "The case, i.e. \"U.S. v. Moe,\" ended; e.g. “This.” is it.")]
    [InlineData("I . . . think so. . . . He left . . .", "I . . . think so. . . .|He left . . .")]
    [InlineData("“Is it?” Asked about it, he left. “Is it?” asked Moe.", "“Is it?”|Asked about it, he left.|“Is it?” asked Moe.")]
    [InlineData("It is in Va. on Jan. 3. He lives in Va. She too.", "It is in Va. on Jan. 3.|He lives in Va.|She too.")]
    [InlineData("He paid Rs. 500. He left.", "He paid Rs. 500.|He left.")]
    [InlineData("The meeting is set for Oct. 30. Diaz will go.", "The meeting is set for Oct. 30.|Diaz will go.")]
    [InlineData(
        "\"I will meet Gen. Smith,\" he said, \"at 5 p.m. in Ft. Worth.\" \"I see.\"",
        "\"I will meet Gen. Smith,\" he said, \"at 5 p.m. in Ft. Worth.\"|\"I see.\""
    )]
    [InlineData("Kim Jr. left. Martin Roe Jr. Day is on Jan. 15.", "Kim Jr. left.|Martin Roe Jr. Day is on Jan. 15.")]
    [InlineData("He met George W. Bush. Plan B. He left.", "He met George W. Bush.|Plan B. He left.")]
    public void Ends_sentences_where_a_reader_would(string text, string sentences) => Assert.Equal(sentences, Sentences(text));

    [Theory]
    [InlineData("Envoys meet in Lima\n\nThey talked.\n\n\n\nIt went well.", "Envoys meet in Lima|They talked.|It went well.")]
    [InlineData("Envoys meet in Lima\r\n\r\nThey talked.\r\nIt went well.", "Envoys meet in Lima|They talked.|It went well.")]
    [InlineData("Envoys meet\rThey talked", "Envoys meet|They talked")]
    [InlineData("- first point\n- second point", "- first point|- second point")]
    [InlineData("• First point\n• Second point", "• First point|• Second point")]
    [InlineData("Photo: AP |\nEnvoys met", "Photo: AP ||Envoys met")]
    [InlineData("the minister of\nforeign affairs", "the minister of foreign affairs")]
    [InlineData("He met Gen.\nMoe on Oct.\r\n27. They left.", "He met Gen. Moe on Oct. 27.|They left.")]
    [InlineData("He lives on Downing St.\nThe house is old.", "He lives on Downing St.|The house is old.")]
    [InlineData("One\u2028Two\u2029Three\u0085Four", "One|Two|Three|Four")]
    [InlineData("Envoys Meet In Lima\nBy Jane Roe\nThe envoys met.", "Envoys Meet In Lima|By Jane Roe|The envoys met.")]
    [InlineData("FILE PHOTO: Moe in Bali, Nov. 14, 2022. AGENCY/Roe\nMoe met Roe.", "FILE PHOTO: Moe in Bali, Nov. 14, 2022.|AGENCY/Roe|Moe met Roe.")]
    public void Reads_line_ends_as_paragraphs_or_margins(string text, string sentences) => Assert.Equal(sentences, Sentences(text));

    [Fact]
    public void Joins_lines_that_were_wrapped_at_a_margin()
    {
        const string Text =
            "On my way to the hall I was told by the council\nof ministers that the talks between the two sides\nhad been put off until the end of the month in\nBerlin. Nobody could say why.\nThe envoys of both states will meet again in June\nif the parliament agrees.\n";

        Assert.Equal(
            "On my way to the hall I was told by the council of ministers that the talks between the two sides had been put off until the end of the month in Berlin.|Nobody could say why.|The envoys of both states will meet again in June if the parliament agrees.",
            Sentences(Text)
        );
    }

    [Theory]
    [InlineData("word ")]
    [InlineData("\"")]
    [InlineData("'")]
    [InlineData(")\" ")]
    [InlineData("“")]
    [InlineData(".")]
    [InlineData("a.")]
    [InlineData("a-")]
    [InlineData("word\r")]
    [InlineData("a\n ")]
    [InlineData("http://x) ")]
    [InlineData("[1]")]
    [InlineData("a\u00ad")]
    [InlineData("e\u0301")]
    [InlineData("\u200f\u00a0a")]
    [InlineData("\ud83d\ude00")]
    public void Sentences_hold_every_token_once_and_have_a_bound(string part)
    {
        var read = Language.Read(string.Concat(Enumerable.Repeat(part, 100_000)));

        var next = 0;
        foreach (var sentence in read.Sentences)
        {
            Assert.Equal(next, sentence.First);
            Assert.InRange(sentence.Count, 1, 1000);
            next = sentence.End;
        }

        Assert.Equal(read.Tokens.Length, next);
    }

    private static string Sentences(string text)
    {
        var read = Language.Read(text);
        return string.Join('|', read.Sentences.Select(s => s.Range.In(text).ReplaceLineEndings(" ")));
    }
}
