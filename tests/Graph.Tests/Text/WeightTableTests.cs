using Graph.Text.Models;
using Xunit;

namespace Graph.Tests.Text;

public sealed class WeightTableTests
{
    [Theory]
    [InlineData(5)]
    [InlineData(17)]
    [InlineData(100)]
    public void Scores_are_the_sums_of_the_rows_present(int classes)
    {
        var random = new Random(classes);
        var rows = Enumerable.Range(0, 3000).ToDictionary(_ => (uint)random.NextInt64(1, uint.MaxValue), _ => Row(random, classes));
        var table = Packed(rows, classes);
        uint[] asked = [.. rows.Keys.Take(60), .. Enumerable.Range(0, 60).Select(_ => (uint)random.NextInt64(1, uint.MaxValue))];
        var scores = new int[table.Width];

        table.Score(asked, scores);

        for (var c = 0; c < classes; c++)
        {
            var expected = asked.Where(rows.ContainsKey).Sum(key => rows[key][c]);
            Assert.InRange(scores[c] * table.Unit, expected - 1.5f, expected + 1.5f);
        }
    }

    [Fact]
    public void Keys_that_fall_into_one_place_are_told_apart()
    {
        var rows = Enumerable.Range(0, 60).ToDictionary(i => (uint)i << 24, i => new float[] { i + 1, 0 });
        var table = Packed(rows, 2);
        var scores = new int[table.Width];

        foreach (var (key, row) in rows)
        {
            table.Score([key], scores);
            Assert.InRange(scores[0] * table.Unit, row[0] - 0.3f, row[0] + 0.3f);
        }

        table.Score([60u << 24, 1], scores);
        Assert.Equal(0, scores[0]);
    }

    [Fact]
    public void No_known_feature_scores_nothing()
    {
        var table = Packed(new Dictionary<uint, float[]> { [7] = [1, -1, 0] }, 3);
        var scores = new int[table.Width];
        Array.Fill(scores, 9);

        table.Score([8, 1 << 30], scores);

        Assert.All(scores, score => Assert.Equal(0, score));
    }

    [Fact]
    public void The_same_weights_give_the_same_bytes_in_any_order()
    {
        var random = new Random(3);
        var rows = Enumerable.Range(0, 200).ToDictionary(i => (uint)(i * 7919), _ => Row(random, 9));

        Assert.Equal(Bytes(rows, 9), Bytes(rows.Reverse(), 9));
    }

    private static float[] Row(Random random, int classes)
    {
        var row = new float[classes];
        var used = random.Next(1, classes + 1);
        for (var i = 0; i < used; i++)
        {
            row[random.Next(classes)] = (float)((random.NextDouble() - 0.5) * 4);
        }

        return row;
    }

    private static WeightTable Packed(Dictionary<uint, float[]> rows, int classes) => WeightCodec.Read(new ModelReader(Bytes(rows, classes)));

    private static byte[] Bytes(IEnumerable<KeyValuePair<uint, float[]>> rows, int classes)
    {
        using var stream = new MemoryStream();
        using (var writer = new BinaryWriter(stream))
        {
            WeightCodec.Write(writer, rows.Select(row => (row.Key, row.Value)), classes);
        }

        return stream.ToArray();
    }
}
