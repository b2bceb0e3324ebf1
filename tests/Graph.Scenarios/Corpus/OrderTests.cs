using Graph.Resolution;
using Graph.Scenarios.Sets;
using Graph.Scenarios.Support;
using Xunit;

namespace Graph.Scenarios.Corpus;

public sealed class OrderTests
{
    [Theory]
    [InlineData("seeds")]
    [InlineData("shared-seeds")]
    [InlineData("dev")]
    [InlineData("own")]
    public void Documents_in_any_order_give_the_same_bytes(string name)
    {
        var set = ArticleSet.Find(name);
        Assert.SkipUnless(set.Exists, $"The set is not here: {set.Documents} or {set.Gold} is missing.");
        var files = GoldFiles.In(set.Gold).Select(file => set.DocumentOf(file.Name)).ToArray();
        var facts = Reading.ExtractAll(files);
        var expected = Reading.JsonLines(Resolver.Resolve(facts));
        Assert.NotEmpty(expected);

        var random = new Random(7);
        for (var round = 0; round < 5; round++)
        {
            var shuffled = facts.ToArray();
            random.Shuffle(shuffled);
            Assert.Equal(expected, Reading.JsonLines(Resolver.Resolve(shuffled)));
        }

        Assert.Equal(expected, Reading.JsonLines(Resolver.Resolve(Reading.ExtractAll(files))));
    }
}
