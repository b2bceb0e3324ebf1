using Graph.Resolution.Corrections;
using Xunit;

namespace Graph.Tests.Resolution.Corrections;

public sealed class CorrectionReaderTests
{
    [Theory]
    [InlineData("merge \"[Rios] spoke.\" in a-1f00ab12 with \"Ana [Rios] left.\" in b-77aa0012")]
    [InlineData("apart \"[Rios] spoke.\" in a-1f00ab12 number 2 from \"Ana [Rios] left.\" in b-77aa0012")]
    [InlineData("split \"[Rios] spoke.\" in a-1f00ab12")]
    [InlineData("alone meeting \"They [met].\" in a-1f00ab12")]
    [InlineData("rename \"[Rios] spoke.\" in a-1f00ab12 to \"Ana \\\"La\\\" Rios\"")]
    [InlineData("set meeting \"They [met].\" in a-1f00ab12 date \"2025-10-27\"")]
    [InlineData("set meeting \"They [met].\" in a-1f00ab12 status \"held\"")]
    [InlineData("set meeting \"They [met].\" in a-1f00ab12 place \"Port Rell\"")]
    [InlineData("reject office \"\\\"Yes\\\", said [minister Rios \\[sic\\]].\" in a-1f00ab12")]
    [InlineData("confirm meeting \"They [met on Friday] in Lima.\" in a-1f00ab12")]
    public void A_line_is_written_as_it_was_read(string line)
    {
        var file = CorrectionReader.Read($"# a comment\n\n{line}  # was: something else\n");

        Assert.Empty(file.Problems);
        Assert.Equal(line, Assert.Single(file.Corrections).ToString());
        Assert.Equal(3, file.Corrections[0].Line);
    }

    [Theory]
    [InlineData("marry \"[A]\" in a", 1, "'marry' is no judgement")]
    [InlineData("merge", 6, "\"words before [the words] words after\" in ARTICLE")]
    [InlineData("merge \"A\" in a", 7, "brackets")]
    [InlineData("merge \"[A] b", 7, "not closed")]
    [InlineData("merge \"[A] [b]\" in a", 12, "one pair of brackets")]
    [InlineData("merge \"[]A\" in a", 7, "brackets")]
    [InlineData("merge \"[A]\" at a", 13, "'in'")]
    [InlineData("merge \"[A]\" in A!", 16, "no article's id")]
    [InlineData("merge \"[A]\" in a", 17, "'with'")]
    [InlineData("merge \"[A]\" in a with \"[B]\" in b more", 34, "nothing may follow")]
    [InlineData("merge office \"[A]\" in a with \"[B]\" in b", 7, "not for office")]
    [InlineData("split \"[A]\" in a number 0", 25, "from 1 on")]
    [InlineData("reject \"[A]\" in a", 8, "say what")]
    [InlineData("reject rumour \"[A]\" in a", 8, "'rumour' is no kind")]
    [InlineData("set meeting \"[A]\" in a colour red", 24, "cannot be set")]
    [InlineData("set meeting \"[A]\" in a date tomorrow", 29, "2025-10-27")]
    [InlineData("set meeting \"[A]\" in a status done", 31, "held")]
    [InlineData("set meeting \"[A]\" in a place \" \"", 30, "town")]
    [InlineData("set office \"[A]\" in a status held", 5, "not for office")]
    [InlineData("rename \"[A]\" in a to \"\"", 22, "empty")]
    public void A_line_that_cannot_be_read_is_told_with_its_place_and_the_others_hold(string line, int column, string message)
    {
        var file = CorrectionReader.Read($"split \"[B]\" in b\n  {line}\r\nsplit \"[C]\" in c");

        var problem = Assert.Single(file.Problems);
        Assert.Equal((2, column + 2), (problem.Line, problem.Column));
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
        Assert.Equal([1, 3], file.Corrections.Select(correction => correction.Line));
    }
}
