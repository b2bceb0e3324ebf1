using System.Text;
using Graph.App.Documents.Decoding;
using Xunit;

namespace Graph.Tests.App.Documents;

public sealed class TextDecoderTests
{
    private const string Words = "Élan met Ōta 🙂.\r\n";

    public static TheoryData<string> Encodings => ["utf-8", "utf-16", "utf-16BE", "utf-32", "utf-32BE"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Reads_every_unicode_encoding_by_its_mark_and_leaves_the_mark_out(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(Words)];

        Assert.Equal(new Decoded(Words, null), TextDecoder.Decode(bytes));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Reads_utf16_without_a_mark_by_its_zeros(bool bigEndian)
    {
        var bytes = new UnicodeEncoding(bigEndian, false).GetBytes("The ministers of two lakes met in Élan.");

        Assert.Equal("The ministers of two lakes met in Élan.", TextDecoder.Decode(bytes).Text);
    }

    [Fact]
    public void Reads_a_declared_code_page_only_where_the_bytes_are_not_utf8()
    {
        Assert.Equal("café", TextDecoder.Decode([0x63, 0x61, 0x66, 0xE9], "windows-1252").Text);
        Assert.Equal("Мир", TextDecoder.Decode([0xCC, 0xE8, 0xF0], "windows-1251").Text);
        Assert.Equal("café", TextDecoder.Decode("café"u8, "windows-1252").Text);
        Assert.Equal("is not valid UTF-8 at byte 3 (line 1)", TextDecoder.Decode([0x63, 0x61, 0x66, 0xE9], "no-such-encoding").Problem);
    }

    public static TheoryData<byte[], string> Broken =>
        new()
        {
            { [], "is empty" },
            { " \r\n\t"u8.ToArray(), "holds nothing but white space" },
            { [0xEF, 0xBB, 0xBF], "holds nothing but white space" },
            { [.. "One.\nTwo "u8, 0xC3, 0x28], "is not valid UTF-8 at byte 9 (line 2)" },
            { [0xEF, 0xBB, 0xBF, 0x61, 0xFF], "is not valid UTF-8 at byte 4 (line 1)" },
            { [.. "cut off "u8, 0xE2, 0x82], "is not valid UTF-8 at byte 8 (line 1)" },
            { [0xED, 0xA0, 0x80], "is not valid UTF-8 at byte 0 (line 1)" },
            { [0xFF, 0xFE, 0x00, 0xD8, 0x61, 0x00], "is not valid UTF-16" },
            { [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D], "is binary, not text" },
            { [.. "PK"u8, 3, 4, 20, 0, 0, 0, 8, 0], "is binary, not text" },
            { [1, 2, 3, 4, 5, 6, 0x61], "is binary, not text" },
        };

    [Theory]
    [MemberData(nameof(Broken))]
    public void Tells_why_bytes_are_no_text(byte[] bytes, string problem) => Assert.Equal(new Decoded(null, problem), TextDecoder.Decode(bytes));

    [Fact]
    public void Finds_a_nul_far_behind_the_beginning() =>
        Assert.Equal("is binary, not text", TextDecoder.Decode(Encoding.UTF8.GetBytes(new string('a', 9000) + "\0")).Problem);

    [Fact]
    public void Leaves_a_few_stray_control_characters_in_place() =>
        Assert.Equal("A page that ends here.\f And an escape \u001b.", TextDecoder.Decode("A page that ends here.\f And an escape \u001b."u8).Text);
}
