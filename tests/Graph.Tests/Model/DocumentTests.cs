using Graph.Model.Dates;
using Graph.Model.Documents;
using Xunit;

namespace Graph.Tests.Model;

public sealed class DocumentTests
{
    [Theory]
    [InlineData(0, 5, 5, 9, false, false)]
    [InlineData(0, 5, 4, 9, true, false)]
    [InlineData(0, 9, 2, 4, true, true)]
    [InlineData(2, 4, 2, 4, true, true)]
    [InlineData(2, 4, 2, 2, false, true)]
    [InlineData(3, 3, 3, 3, false, true)]
    [InlineData(2, 4, 1, 4, true, false)]
    public void Ranges_overlap_and_contain(int start, int end, int otherStart, int otherEnd, bool overlaps, bool contains)
    {
        var (one, other) = (new TextRange(start, end), new TextRange(otherStart, otherEnd));

        Assert.Equal(overlaps, one.Overlaps(other));
        Assert.Equal(overlaps, other.Overlaps(one));
        Assert.Equal(contains, one.Contains(other));
    }

    [Fact]
    public void Two_ranges_overlap_exactly_where_they_share_a_unit()
    {
        for (var code = 0; code < 6 * 6 * 6 * 6; code++)
        {
            var (a, b, c, d) = (code % 6, code / 6 % 6, code / 36 % 6, code / 216);
            if (a > b || c > d)
            {
                continue;
            }

            var shared = Enumerable.Range(a, b - a).Intersect(Enumerable.Range(c, d - c)).Any();
            Assert.True(shared == new TextRange(a, b).Overlaps(new TextRange(c, d)) || a == b || c == d, $"{a}..{b} and {c}..{d}");
        }
    }

    [Theory]
    [InlineData(-1, 3)]
    [InlineData(4, 3)]
    public void A_reversed_or_negative_range_is_refused(int start, int end) => Assert.Throws<ArgumentOutOfRangeException>(() => new TextRange(start, end));

    [Fact]
    public void A_range_cuts_its_text_and_not_beyond_it()
    {
        Assert.Equal("🙂", new TextRange(1, 3).In("a🙂b"));
        Assert.Throws<ArgumentOutOfRangeException>(() => new TextRange(1, 9).In("abc"));
        Assert.Equal(default, new TextRange(0, 0));
    }

    [Fact]
    public void An_id_follows_from_name_text_and_metadata_alone()
    {
        var id = Document.Of("/here/Lake Talks.md", "They met.").Id;

        Assert.StartsWith("lake-talks-", id.Value, StringComparison.Ordinal);
        Assert.Equal(id, Document.Of("C:/there/Lake Talks.md", "They met.").Id);
        Assert.NotEqual(id, Document.Of("Lake Talks.md", "They met!").Id);
        Assert.NotEqual(id, Document.Of("Lake Talks.md", "They met.", new DocumentMetadata(Published: Edtf.Parse("2025"))).Id);
        Assert.NotEqual(id, Document.Of("River Talks.md", "They met.").Id);
        Assert.StartsWith("document-", Document.Of("***", "They met.").Id.Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a-1")]
    [InlineData("lake-talks-3fa9c1d2")]
    public void An_id_is_read_back(string text) => Assert.Equal(text, DocumentId.Parse(text).Value);

    [Theory]
    [InlineData("")]
    [InlineData("Lake")]
    [InlineData("lake talks")]
    [InlineData("lake/talks")]
    [InlineData("läke")]
    public void What_is_no_id_is_refused(string text) => Assert.Throws<FormatException>(() => DocumentId.Parse(text));

    [Fact]
    public void Ids_are_in_ordinal_order_and_the_default_is_none()
    {
        Assert.True(DocumentId.Parse("a-1") < DocumentId.Parse("aa"));
        Assert.True(DocumentId.Parse("b") > DocumentId.Parse("a"));
        Assert.Equal(string.Empty, default(DocumentId).Value);
    }
}
