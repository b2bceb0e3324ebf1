using System.Diagnostics;
using System.Globalization;
using Xunit;

namespace Graph.Tests.Store;

public sealed class LedgerSpeedTests(ITestOutputHelper output)
{
    [Fact]
    public void A_thousand_articles_are_kept_and_loaded_in_seconds()
    {
        using var file = new StoreFile();
        using var ledger = file.Open();
        var facts = Enumerable.Range(0, 1000).Select(SomeFacts.OfArticleLength).ToList();

        var clock = Stopwatch.StartNew();
        for (var i = 0; i < facts.Count; i++)
        {
            ledger.Put(LedgerChild.Source(i), facts[i], "r1");
        }

        var put = clock.Elapsed;
        clock.Restart();
        var loaded = ledger.Load();
        var load = clock.Elapsed;

        output.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"put {put.TotalSeconds:0.00} s, load {load.TotalSeconds:0.00} s, {ledger.Status().Bytes} bytes")
        );
        Assert.Equal(1000, loaded.Length);
        // Ten times what a quiet machine needs: it is to catch a lost index or statement cache, not a busy neighbour.
        Assert.InRange(put.TotalSeconds, 0, 60);
        Assert.InRange(load.TotalSeconds, 0, 10);
    }
}
