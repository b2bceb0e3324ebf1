using Graph.Text;
using Xunit;

namespace Graph.Tests.Text;

public sealed class DependencyTests
{
    [Theory]
    [InlineData("The minister met envoys in Oslo.", "met", "minister", "nsubj")]
    [InlineData("The minister met envoys in Oslo.", "met", "envoys", "obj")]
    [InlineData("The minister arrived in Oslo.", "arrived", "Oslo", "obl")]
    [InlineData("Envoys were received by the king.", "received", "Envoys", "nsubj:pass")]
    [InlineData("Envoys were received by the king.", "received", "king", "obl:agent")]
    [InlineData("She said that talks had failed.", "said", "failed", "ccomp")]
    public void Finds_heads_and_relations(string text, string head, string child, string relation)
    {
        foreach (var mode in Enum.GetValues<ParsingMode>())
        {
            var read = Language.Read(text, mode);
            var token = Token(read, child);

            Assert.Equal(head, read.Form(read.Head(token)));
            Assert.Equal(relation, read.Relation(token));
            Assert.Contains(token, read.Children(read.Head(token)));
        }
    }

    [Fact]
    public void Every_sentence_is_one_tree_with_one_root()
    {
        var read = Language.Read(
            "Talks, if any, will be held soon. “No!”\n\n![]() |\n\n1. Peace 2. Trade\n\n" + string.Concat(Enumerable.Repeat("and so ", 700))
        );

        foreach (var sentence in read.Sentences)
        {
            var tokens = Enumerable.Range(sentence.First, sentence.Count).ToList();
            Assert.Single(tokens, token => read.Head(token) < 0);
            Assert.Equal("root", read.Relation(tokens.Single(token => read.Head(token) < 0)));
            foreach (var token in tokens)
            {
                var steps = 0;
                for (var up = token; up >= 0; up = read.Head(up))
                {
                    Assert.InRange(up, sentence.First, sentence.End - 1);
                    Assert.True(steps++ < sentence.Count);
                }
            }
        }
    }

    [Fact]
    public void Reads_the_same_from_many_threads()
    {
        const string Text = "The minister met envoys in Oslo. They spoke of fishing, trade and a border that both sides claim.";

        var trees = Enumerable
            .Range(0, 16)
            .AsParallel()
            .Select(_ => Language.Read(Text))
            .Select(read => string.Join(' ', Enumerable.Range(0, read.Tokens.Length).Select(i => $"{read.Head(i)}:{read.Relation(i)}")))
            .Distinct(StringComparer.Ordinal);

        Assert.Single(trees);
    }

    private static int Token(ReadDocument read, string form) => Enumerable.Range(0, read.Tokens.Length).Single(i => read.Form(i) == form);
}
